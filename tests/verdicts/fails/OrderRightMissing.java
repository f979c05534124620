// Rule: both lines must occur.
void main() {
    IO.println("alpha");
}

// Order:
//   alpha < beta
