/// The one that is done first is taken, once.
void main() throws InterruptedException {
  var a = new CompletableFuture<String>();
  var b = new CompletableFuture<String>();
  var taken = a.acceptEither(b, IO::println);
  var t = new Thread(() -> a.complete("a"));
  var u = new Thread(() -> b.complete("b"));
  t.start();
  u.start();
  taken.join();
}

// Reachable:
//   a
//   b
