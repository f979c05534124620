/// A worker of the core may go, too: searches that foresee steps disagreed about such pools.
void main() {
  var pool =
      new ThreadPoolExecutor(1, 1, 1, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>());
  pool.allowCoreThreadTimeOut(true);
  pool.execute(() -> IO.println("a"));
  pool.execute(() -> IO.println("b"));
}

// Refused:
//   5: allowCoreThreadTimeOut(true), unlike a core of 0, is not modelled
