/// `get` is interrupted, `join` is not.
void main() throws Exception {
  var future = new CompletableFuture<Integer>();
  var main = Thread.currentThread();
  main.interrupt();
  try {
    future.get();
  } catch (InterruptedException e) {
    IO.println("interrupted");
  }
  main.interrupt();
  new Thread(() -> future.complete(1)).start();
  IO.println(future.join() + " " + Thread.interrupted());
}

// Reachable:
//   interrupted\n1 true
