/// The newest counts: it takes the place of the one that waits.
void main() throws InterruptedException {
  var log = new ConcurrentLinkedQueue<Integer>();
  var open = new CountDownLatch(1);
  var pool =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(1),
          new ThreadPoolExecutor.DiscardOldestPolicy());
  pool.execute(
      () -> {
        try {
          open.await();
        } catch (InterruptedException e) {
        }
      });
  for (int i = 1; i <= 3; i++) {
    int n = i;
    pool.execute(() -> log.add(n));
  }
  open.countDown();
  pool.shutdown();
  pool.awaitTermination(1, TimeUnit.DAYS);
  IO.println(log);
}

// Reachable:
//   [3]
