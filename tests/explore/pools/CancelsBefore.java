/// A task that waits in the queue is cancelled and never begins; without an interrupt the one that
/// runs goes on.
void main() throws Exception {
  var pool = Executors.newSingleThreadExecutor();
  var open = new CountDownLatch(1);
  var running =
      pool.submit(
          () -> {
            open.await();
            IO.println("ran");
            return 1;
          });
  var waiting = pool.submit(() -> IO.println("never"));
  IO.println(waiting.cancel(false) + " " + waiting.isDone());
  open.countDown();
  IO.println(running.get());
  pool.shutdown();
}

// Reachable:
//   true true\nran\n1
