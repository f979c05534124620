// Rule: * is any other outcome, with its grade.
void main() {
    IO.println(ThreadLocalRandom.current().nextInt(5));
}

// Outcomes of 60 runs:
//   0 | required   | one in five
//   * | acceptable | all else
