// Rule: the line on the left of < comes first.
void main() {
    IO.println("beta");
    IO.println("alpha");
}

// Order:
//   alpha < beta
