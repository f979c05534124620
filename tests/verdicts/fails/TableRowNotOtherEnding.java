// Rule: a row without an ending means that the run completed.
void main() {
    IO.println("good");
    System.exit(3);
}

// Outcomes of 5 runs:
//   good | acceptable
