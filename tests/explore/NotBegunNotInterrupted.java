/// A thread around its worker may be interrupted or not, once the pool is stopped.
void main() throws InterruptedException {
  var pool = Executors.newFixedThreadPool(1, r -> new Thread(() -> {
    IO.println(Thread.currentThread().isInterrupted());
    r.run();
  }));
  pool.execute(() -> { });
  pool.shutdownNow();
}

// Refused:
//   4: asking whether a pool's thread outside of its tasks is interrupted is not modelled
