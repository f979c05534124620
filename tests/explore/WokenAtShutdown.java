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
//   5: asking whether a pool's thread outside of its tasks is interrupted is not modelled
