// Rule: * covers no ending, under "up to" neither.
void main() {
    if (Math.random() < 0.5) System.exit(3);
    IO.println("one");
}

// Outcomes of up to 60 runs:
//   two | required   | never comes
//   *   | acceptable | all else
