/// No task waits for a worker: so one may wait for another.
void main() throws Exception {
  var pool = Executors.newCachedThreadPool();
  var latch = new CountDownLatch(1);
  var first =
      pool.submit(
          () -> {
            latch.await();
            return "first";
          });
  pool.execute(latch::countDown);
  IO.println(first.get());
  pool.shutdown();
}

// Reachable:
//   first
