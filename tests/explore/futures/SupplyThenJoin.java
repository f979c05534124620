/// The two ways a stage after `supplyAsync` runs: in the pool's thread, or in main.
int x;

void main() {
  var future = CompletableFuture.supplyAsync(() -> 20).thenApply(n -> n + 1);
  IO.println(future.thenApply(n -> n * 2).join());
}

// Reachable:
//   42
