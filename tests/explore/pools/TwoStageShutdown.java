/// As the documentation of `ExecutorService` has it.
void main() throws InterruptedException {
  var pool = Executors.newFixedThreadPool(1);
  pool.execute(
      () -> {
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          IO.println("stopped");
        }
      });
  pool.shutdown();
  if (!pool.awaitTermination(1, TimeUnit.SECONDS)) {
    pool.shutdownNow();
    IO.println(pool.awaitTermination(1, TimeUnit.DAYS));
  }
}

// Reachable:
//   stopped\ntrue
