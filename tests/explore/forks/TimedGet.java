/// Its time may be over before it is done.
void main() throws Exception {
  var pool = new ForkJoinPool(1);
  var task = pool.submit(() -> 1);
  try {
    IO.println(task.get(1, TimeUnit.SECONDS));
  } catch (TimeoutException e) {
    IO.println("late " + task.join());
  }
  pool.shutdown();
  IO.println(pool.awaitTermination(1, TimeUnit.DAYS));
  try {
    pool.submit(() -> 2);
  } catch (RejectedExecutionException e) {
    IO.println("rejected");
  }
}

// Reachable:
//   1\ntrue\nrejected
//   late 1\ntrue\nrejected
