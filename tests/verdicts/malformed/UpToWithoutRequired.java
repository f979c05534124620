// Rule: "up to" needs a required row, or it stops at nothing.
void main() {
    IO.println("3");
}

// Outcomes of up to 5 runs:
//   3 | acceptable
//   * | acceptable
