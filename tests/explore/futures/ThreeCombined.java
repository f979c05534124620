/// Three at once: no two orders give anything else.
void main() {
  var a = CompletableFuture.supplyAsync(() -> 1);
  var b = CompletableFuture.supplyAsync(() -> 2);
  var c = CompletableFuture.supplyAsync(() -> 3);
  IO.println(a.thenCombine(b, Integer::sum).thenCombine(c, Integer::sum).join());
}

// Reachable:
//   6
