// Rule: a repair changes something.
void main() {
    IO.println(ThreadLocalRandom.current().nextInt(30));
}

// Outcomes of 500 runs:
//   0 | required
//   * | acceptable
