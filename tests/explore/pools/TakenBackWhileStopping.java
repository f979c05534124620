/// Who is stopped may take a task back before that.
void main() throws Exception {
  var pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
  var in = new CountDownLatch(1);
  Runnable second = () -> { };
  pool.execute(() -> { in.countDown(); try { new CountDownLatch(1).await(); } catch (InterruptedException e) { IO.println(pool.remove(second)); } });
  pool.execute(second);
  in.await();
  int n = pool.shutdownNow().size();
  pool.awaitTermination(1, TimeUnit.DAYS);
  IO.println(n);
}

// Reachable:
//   false\n1
//   true\n0
