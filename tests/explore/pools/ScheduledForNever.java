/// What is due in a day isn't waited for: who stops the pool gets it back.
void main() throws Exception {
  var pool = Executors.newScheduledThreadPool(1);
  var never = pool.schedule(() -> IO.println("never"), 1, TimeUnit.DAYS);
  IO.println(pool.schedule(() -> "now", 0, TimeUnit.DAYS).get());
  IO.println(pool.shutdownNow().size() + " " + never.isDone());
}

// Reachable:
//   now\n1 false
