// Rule: * comes last: rows behind it would never match.
void main() {
    IO.println("3");
}

// Outcomes of 3 runs:
//   * | acceptable
//   3 | required
