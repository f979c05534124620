/// One works, one waits, the third has no place.
void main() {
  var open = new CountDownLatch(1);
  Runnable waits =
      () -> {
        try {
          open.await();
        } catch (InterruptedException e) {
        }
      };
  var pool =
      new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
  pool.execute(waits);
  pool.execute(waits);
  try {
    pool.execute(waits);
    IO.println("taken");
  } catch (RejectedExecutionException e) {
    IO.println("rejected");
  }
  open.countDown();
  pool.shutdown();
}

// Reachable:
//   rejected
