/// A pool of tasks as a future's executor.
void main() {
  try (var pool = new ForkJoinPool(2)) {
    var sum =
        CompletableFuture.supplyAsync(() -> 1, pool)
            .thenCombine(CompletableFuture.supplyAsync(() -> 2, pool), Integer::sum);
    IO.println(sum.join());
  }
}

// Reachable:
//   3
