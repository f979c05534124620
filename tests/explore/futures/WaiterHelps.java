/// Who waited does what is to follow, too: the later of two may run in main.
void main() throws InterruptedException {
  var future = new CompletableFuture<Integer>();
  future.thenRun(() -> IO.println("1 " + Thread.currentThread().getName()));
  future.thenRun(() -> IO.println("2 " + Thread.currentThread().getName()));
  var completes = new Thread(() -> future.complete(1), "other");
  completes.start();
  future.join();
  completes.join();
}

// Reachable:
//   2 other\n1 other
//   2 other\n1 main
//   2 main\n1 main
//   2 main\n1 other
//   1 main\n2 other
//   1 other\n2 main
