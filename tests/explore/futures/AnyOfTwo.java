/// The first one counts.
void main() {
  var a = CompletableFuture.supplyAsync(() -> "a");
  var b = CompletableFuture.supplyAsync(() -> "b");
  IO.println(CompletableFuture.anyOf(a, b).join());
}

// Reachable:
//   a
//   b
