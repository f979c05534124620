/// Nobody shuts it down: its worker goes when it has waited for a while, as a cached pool's do.
void main() {
  var pool = new ThreadPoolExecutor(
      0, Integer.MAX_VALUE, 100, TimeUnit.MILLISECONDS, new SynchronousQueue<>());
  pool.execute(() -> IO.println("task"));
}

// Reachable:
//   task
