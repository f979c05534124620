/// Who cancels it may come before the first run.
void main() throws InterruptedException {
  var pool = Executors.newScheduledThreadPool(1);
  var ran = new AtomicBoolean();
  var ticks = pool.scheduleAtFixedRate(() -> ran.set(true), 0, 1, TimeUnit.MILLISECONDS);
  ticks.cancel(false);
  pool.shutdown();
  pool.awaitTermination(1, TimeUnit.DAYS);
  IO.println(ran + " " + ticks.isCancelled());
}

// Reachable:
//   false true
//   true true
