/// A task of the common pool that waits does other tasks meanwhile: refused.
void main() {
  var outer =
      CompletableFuture.supplyAsync(() -> CompletableFuture.supplyAsync(() -> 1).join() + 1);
  IO.println(outer.join());
}

// Refused:
//   4: a task of the common pool that waits for a future (use thenCompose) is not modelled
