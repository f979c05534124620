// Rule: a table stands alone.
void main() {
    IO.println("3");
}

// Outcomes of 3 runs:
//   3 | required
// Outcomes of 5 runs:
//   3 | required
