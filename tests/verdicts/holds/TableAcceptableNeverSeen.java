// Rule: an acceptable outcome need not be seen.
void main() {
    IO.println("2");
}

// Outcomes of 10 runs:
//   1 | acceptable
//   2 | required
