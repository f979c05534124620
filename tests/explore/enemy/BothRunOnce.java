/// Whichever comes last does it, once.
int runs;

void main() throws InterruptedException {
  var a = new CompletableFuture<Integer>();
  var b = new CompletableFuture<Integer>();
  var t = new Thread(() -> a.complete(1));
  var u = new Thread(() -> b.complete(2));
  t.start();
  u.start();
  var both = a.thenAcceptBoth(b, (m, n) -> runs += m + n);
  both.join();
  IO.println(runs);
}

// Reachable:
//   3
