/// A handler that waits for room.
void main() throws InterruptedException {
  var ran = new AtomicInteger();
  RejectedExecutionHandler waits =
      (task, pool) -> {
        try {
          pool.getQueue().put(task);
        } catch (InterruptedException e) {
        }
      };
  var pool =
      new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), waits);
  for (int i = 0; i < 3; i++) pool.execute(ran::incrementAndGet);
  pool.shutdown();
  pool.awaitTermination(1, TimeUnit.DAYS);
  IO.println(ran);
}

// Reachable:
//   3
