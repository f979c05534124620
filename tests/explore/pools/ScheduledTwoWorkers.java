/// Two workers begin in order, and print in any.
void main() {
  var pool = Executors.newScheduledThreadPool(2);
  pool.schedule(() -> IO.println("1 ms"), 1, TimeUnit.MILLISECONDS);
  pool.schedule(() -> IO.println("5 ms"), 5, TimeUnit.MILLISECONDS);
  pool.shutdown();
}

// Reachable:
//   1 ms\n5 ms
//   5 ms\n1 ms
