/// With one worker, or run by who waits for another, it would wait for ever: refused.
void main() {
  var latch = new CountDownLatch(1);
  try (var pool = new ForkJoinPool()) {
    var waits =
        pool.submit(
            () -> {
              latch.await();
              return 1;
            });
    pool.execute(latch::countDown);
    IO.println(waits.join());
  }
}

// Refused:
//   8: a task of a fork-join pool that waits for more than a lock (who runs it may be who has to end that: join tasks only) is not modelled
