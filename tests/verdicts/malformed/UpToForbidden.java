// Rule: "up to" may have no forbidden row: it looks too short.
void main() {
    IO.println("3");
}

// Outcomes of up to 5 runs:
//   3 | required
//   4 | forbidden
//   * | acceptable
