/// An exception passes what needs a value, wrapped once.
void main() {
  var failed =
      CompletableFuture.<Integer>supplyAsync(
          () -> {
            throw new IllegalStateException("no");
          });
  IO.println(failed.thenApply(n -> n + 1).exceptionally(e -> e.toString().length()).join());
  IO.println(failed.handle((n, e) -> n + " " + e.getCause().getMessage()).join());
  try {
    failed.join();
  } catch (CompletionException e) {
    IO.println(e.getMessage());
  }
}

// Reachable:
//   77\nnull no\njava.lang.IllegalStateException: no
