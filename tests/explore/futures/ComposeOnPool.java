/// Two steps, one after the other, on a pool of one's own.
void main() {
  try (var pool = Executors.newFixedThreadPool(2)) {
    var price =
        CompletableFuture.supplyAsync(() -> 7, pool)
            .thenCompose(n -> CompletableFuture.supplyAsync(() -> n * 6, pool));
    price.thenAccept(IO::println);
  }
}

// Reachable:
//   42
//   ,
