/// A pool that nobody has shut down doesn't end: the wait ends by its time.
void main() throws InterruptedException {
  var pool = Executors.newFixedThreadPool(1);
  pool.execute(() -> IO.println("task"));
  IO.println(pool.awaitTermination(1, TimeUnit.SECONDS));
  pool.shutdown();
}

// Reachable:
//   false\ntask
//   task\nfalse
