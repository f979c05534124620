/// A worker more than the core comes only once the queue is full, and has what came last.
void main() throws InterruptedException {
  var log = new ConcurrentLinkedQueue<Integer>();
  var full = new CountDownLatch(1);
  var pool =
      new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
  pool.execute(
      () -> {
        try {
          full.await();
        } catch (InterruptedException e) {
        }
        log.add(1);
      });
  pool.execute(() -> log.add(2));
  pool.execute(
      () -> {
        log.add(3);
        full.countDown();
      });
  pool.shutdown();
  pool.awaitTermination(1, TimeUnit.DAYS);
  IO.println(log);
}

// Reachable:
//   [3, 1, 2]
//   [3, 2, 1]
