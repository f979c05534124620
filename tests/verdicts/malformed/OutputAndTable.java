// Rule: a table stands alone, whichever comes first.
void main() {
    IO.println("3");
}

// Output:
//   3
// Outcomes of 3 runs:
//   3 | required
