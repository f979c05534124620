/// What runs again and again is cancelled by shutting down, whenever that comes.
void main() throws InterruptedException {
  var pool = Executors.newScheduledThreadPool(1);
  var ran = new CountDownLatch(1);
  var ticks = pool.scheduleAtFixedRate(ran::countDown, 0, 1, TimeUnit.MILLISECONDS);
  ran.await();
  pool.shutdown();
  IO.println(pool.awaitTermination(1, TimeUnit.DAYS) + " " + ticks.isCancelled());
}

// Reachable:
//   true true
