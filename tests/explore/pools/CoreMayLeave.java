/// A worker of the core goes, too, where that is allowed: the JVM ends though nobody shuts down.
void main() {
  var pool =
      new ThreadPoolExecutor(1, 1, 1, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>());
  pool.allowCoreThreadTimeOut(true);
  pool.execute(() -> IO.println("a"));
  pool.execute(() -> IO.println("b"));
}

// Reachable:
//   a\nb
