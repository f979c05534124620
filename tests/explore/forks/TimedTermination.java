/// What was joined is done, but its worker may not be gone in time.
void main() throws InterruptedException {
  var pool = new ForkJoinPool(2);
  pool.submit(() -> IO.println("task")).join();
  pool.shutdown();
  IO.println(pool.awaitTermination(1, TimeUnit.SECONDS));
}

// Reachable:
//   task\ntrue
//   task\nfalse
