/// One worker waits for a task that it would have to run itself.
void main() {
  var pool = Executors.newScheduledThreadPool(1);
  pool.schedule(() -> {
    try {
      IO.println(pool.schedule(() -> "inner", 1, TimeUnit.MILLISECONDS).get());
    } catch (InterruptedException | ExecutionException e) {
      IO.println(e);
    }
  }, 0, TimeUnit.MILLISECONDS);
}

// Reachable:
//   , Never ends
