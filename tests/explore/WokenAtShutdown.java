/// The last wake-up of a pool that is shut down may come when its worker has left.
void main() throws Exception {
  var pool = Executors.newFixedThreadPool(1, r -> new Thread(() -> {
    r.run();
    IO.println(Thread.currentThread().isInterrupted());
  }));
  pool.submit(() -> { }).get();
  pool.shutdown();
}

// Refused:
//   5: whether a thread of a pool that is shut down is interrupted, outside of its tasks (ask in a task) is not modelled
