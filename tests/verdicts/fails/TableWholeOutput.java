// Rule: an outcome is the whole output, not each of its lines.
void main() {
    IO.println("a");
    IO.println("b");
}

// Outcomes of 5 runs:
//   a | acceptable
//   b | acceptable
