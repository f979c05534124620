/// Started together, awaited in order.
void main() {
  var futures =
      List.of(1, 2, 3).stream().map(n -> CompletableFuture.supplyAsync(() -> n * n)).toList();
  IO.println(futures.stream().map(CompletableFuture::join).toList());
}

// Reachable:
//   [1, 4, 9]
