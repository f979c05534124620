// Rule: "up to" N runs without the required row fails.
void main() {
    IO.println("one");
}

// Outcomes of up to 40 runs:
//   two | required   | never comes
//   *   | acceptable | all else
