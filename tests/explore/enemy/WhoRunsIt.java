/// A function runs in whoever completes the future, or in whoever adds it when it is done.
void main() throws InterruptedException {
  var future = new CompletableFuture<Integer>();
  var completes = new Thread(() -> future.complete(1), "completes");
  completes.start();
  future.thenRun(() -> IO.println(Thread.currentThread().getName()));
  completes.join();
}

// Reachable:
//   completes
//   main
