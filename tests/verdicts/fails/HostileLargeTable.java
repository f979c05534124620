// Rule: a table's outputs are kept within bounds, all taken together.
void main() {
    var r = ThreadLocalRandom.current();
    IO.println(r.nextLong());
    IO.println("x".repeat(200_000));
}

// Outcomes of 800 runs:
//   1 | required
//   * | acceptable
