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
//   4: whether a thread of a pool that is shut down is interrupted, outside of its tasks (ask in a task) is not modelled
