/// Whom a stopped pool has interrupted is known of those in a task only.
void main() throws InterruptedException {
  var left = new CountDownLatch(1);
  var stopped = new CountDownLatch(1);
  var pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), r -> new Thread(() -> {
    try { r.run(); } catch (RuntimeException e) { }
    left.countDown();
    while (stopped.getCount() > 0) Thread.onSpinWait();
    IO.println(Thread.currentThread().isInterrupted());
  }));
  pool.execute(() -> { throw new IllegalStateException(); });
  left.await();
  pool.shutdownNow();
  stopped.countDown();
}

// Refused:
//   9: whether a thread of a pool that is shut down is interrupted, outside of its tasks (ask in a task) is not modelled
