/// The queue is never full: so there is never a second worker, and the tasks wait for each other.
void main() {
  var latch = new CountDownLatch(1);
  var pool =
      new ThreadPoolExecutor(1, 4, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
  pool.execute(
      () -> {
        try {
          latch.await();
        } catch (InterruptedException e) {
        }
      });
  pool.execute(latch::countDown);
  pool.shutdown();
}

// Reachable:
//   , Never ends
