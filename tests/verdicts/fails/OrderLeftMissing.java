// Rule: both lines must occur: what never came didn't come before.
void main() {
    IO.println("beta");
}

// Order:
//   alpha < beta
