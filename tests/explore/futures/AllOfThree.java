/// A parallel sum that waits for all.
void main() {
  var sum = new AtomicInteger();
  var a = CompletableFuture.runAsync(() -> sum.addAndGet(1));
  var b = CompletableFuture.runAsync(() -> sum.addAndGet(2));
  var c = CompletableFuture.runAsync(() -> sum.addAndGet(3));
  CompletableFuture.allOf(a, b, c).join();
  IO.println(sum);
}

// Reachable:
//   6
