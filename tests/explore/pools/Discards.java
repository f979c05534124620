/// What has no place is forgotten.
void main() throws InterruptedException {
  var ran = new AtomicInteger();
  var pool =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          new ThreadPoolExecutor.DiscardPolicy());
  for (int i = 0; i < 3; i++) pool.execute(ran::incrementAndGet);
  pool.shutdown();
  pool.awaitTermination(1, TimeUnit.DAYS);
  IO.println(ran);
}

// Reachable:
//   1
//   2
//   3
