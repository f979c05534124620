/// `complete` gives whether it was the first.
void main() throws InterruptedException {
  var future = new CompletableFuture<String>();
  var a = new Thread(() -> IO.println(future.complete("a")));
  a.start();
  IO.println(future.complete("main"));
  a.join();
  IO.println(future.join());
}

// Reachable:
//   true\nfalse\na
//   false\ntrue\na
//   true\nfalse\nmain
//   false\ntrue\nmain
