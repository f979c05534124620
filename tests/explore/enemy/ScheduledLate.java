/// Who asks may be late by more than the difference: what is asked for later, and for earlier, may come later.
void main() {
  var pool = Executors.newSingleThreadScheduledExecutor();
  pool.schedule(() -> IO.println("5 ms"), 5, TimeUnit.MILLISECONDS);
  pool.schedule(() -> IO.println("1 ms"), 1, TimeUnit.MILLISECONDS);
  pool.shutdown();
}

// Reachable:
//   1 ms\n5 ms
//   5 ms\n1 ms
