// Rule: rows are equal with equal endings only.
void main() {
    IO.println("3");
}

// Outcomes of 3 runs:
//   3         | required
//   3, Exit 3 | acceptable
//   3, Exit 3 | forbidden
