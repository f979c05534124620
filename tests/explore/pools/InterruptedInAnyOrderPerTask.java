/// So are threads that have a task each.
void main() throws Exception {
  var first = new AtomicReference<Thread>();
  var in = new CountDownLatch(2);
  var go = new Semaphore(0);
  var pool = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory());
  pool.execute(() -> { first.set(Thread.currentThread()); in.countDown(); while (!go.tryAcquire()) Thread.onSpinWait(); });
  pool.execute(() -> {
    in.countDown();
    try { new CountDownLatch(1).await(); } catch (InterruptedException e) { IO.println(first.get().isInterrupted()); }
    go.release();
  });
  in.await();
  pool.shutdownNow();
}

// Reachable:
//   true
//   false
