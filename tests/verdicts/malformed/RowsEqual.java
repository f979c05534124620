// Rule: a row equal to an earlier one can never match.
void main() {
    IO.println("3");
}

// Outcomes of 3 runs:
//   3 | required
//   4 | acceptable
//   3 | forbidden
