// Rule: an ending in a row is one of ours, or a near miss.
void main() {
    IO.println("3");
}

// Outcomes of 3 runs:
//   3, Throw IllegalStateException | acceptable
//   3 | acceptable
