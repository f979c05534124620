// Rule: a near miss of a header is an error, no prose.
void main() {
    IO.println("3");
}

// Outcomes of upto 5 runs:
//   3 | required
//   * | acceptable
