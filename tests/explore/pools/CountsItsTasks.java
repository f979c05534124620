/// What a pool tells of itself once it has ended; hooks around its tasks.
static class Timed extends ThreadPoolExecutor {
  Timed() {
    super(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
  }

  @Override
  protected void beforeExecute(Thread thread, Runnable task) {
    IO.println("before");
  }

  @Override
  protected void afterExecute(Runnable task, Throwable thrown) {
    IO.println("after " + (thrown == null));
  }

  @Override
  protected void terminated() {
    IO.println("terminated");
  }
}

void main() throws InterruptedException {
  var pool = new Timed();
  pool.execute(() -> IO.println("task"));
  pool.shutdown();
  pool.awaitTermination(1, TimeUnit.DAYS);
  IO.println(pool.getCompletedTaskCount() + " " + pool.getLargestPoolSize() + pool.getPoolSize());
}

// Reachable:
//   before\ntask\nafter true\nterminated\n1 10
