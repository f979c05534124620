// Rule: in Output a * is a star.
void main() {
    IO.println("anything");
}

// Output:
//   *
