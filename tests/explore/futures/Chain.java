/// A pipeline.
void main() {
  CompletableFuture.supplyAsync(() -> "order")
      .thenApply(s -> s + " packed")
      .thenApply(s -> s + " sent")
      .thenAccept(IO::println)
      .join();
}

// Reachable:
//   order packed sent
