// Rule: a table stands alone, without Output.
void main() {
    IO.println("3");
}

// Outcomes of 3 runs:
//   3 | required
// Output:
//   3
