// Rule: the common pool has no worker before it is used, however many
// an earlier run had.
void main() {
    IO.println(ForkJoinPool.commonPool().getPoolSize());
    IntStream.range(0, 100_000).parallel().sum();
}

// Outcomes of 20 runs:
//   0 | acceptable
