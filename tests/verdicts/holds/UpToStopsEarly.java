// Rule: "up to" stops once all required rows were seen, not at N.
void main() {
    IO.println("one");
}

// Outcomes of up to 1000000 runs:
//   one | required   | seen at once
//   *   | acceptable | all else
