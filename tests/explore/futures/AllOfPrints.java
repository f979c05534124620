/// In any order, and then the end.
void main() {
  var a = CompletableFuture.runAsync(() -> IO.println("a"));
  var b = CompletableFuture.runAsync(() -> IO.println("b"));
  CompletableFuture.allOf(a, b).join();
  IO.println("end");
}

// Reachable:
//   a\nb\nend
//   b\na\nend
