/// A run that throws is the last.
void main() throws InterruptedException {
  var pool = Executors.newScheduledThreadPool(1);
  var runs = new AtomicInteger();
  Runnable twice =
      () -> {
        if (runs.incrementAndGet() == 2) throw new IllegalStateException("enough");
      };
  try {
    pool.scheduleWithFixedDelay(twice, 0, 1, TimeUnit.MILLISECONDS).get();
  } catch (ExecutionException e) {
    IO.println(runs + " " + e.getCause().getMessage());
  }
  pool.shutdown();
}

// Reachable:
//   2 enough
