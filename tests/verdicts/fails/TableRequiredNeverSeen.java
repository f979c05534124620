// Rule: a required outcome that never occurs fails, as nothing proves it.
void main() {
    IO.println("2");
}

// Outcomes of 30 runs:
//   2 | acceptable | both counted
//   1 | required   | one is lost
