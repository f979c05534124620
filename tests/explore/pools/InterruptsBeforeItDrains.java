/// Who is stopped may see tasks that wait still: they are taken away afterwards.
void main() throws Exception {
  var pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
  var in = new CountDownLatch(1);
  pool.execute(() -> { in.countDown(); try { new CountDownLatch(1).await(); } catch (InterruptedException e) { IO.println(pool.getQueue().size()); } });
  pool.execute(() -> { });
  in.await();
  pool.shutdownNow();
}

// Reachable:
//   0
//   1
