// Rule: "up to" goes on until a required row was seen.
void main() {
    IO.println(ThreadLocalRandom.current().nextInt(10));
}

// Outcomes of up to 2000 runs:
//   7 | required   | one in ten
//   3 | required   | one in ten
//   * | acceptable | all else
