/// A single worker that waits for the lock of who waits for the next task never gets to that.
final CountDownLatch done = new CountDownLatch(1);

synchronized void touch() {}

void main() throws InterruptedException {
  try (var pool = new ForkJoinPool()) {
    synchronized (this) {
      pool.execute(this::touch);
      pool.execute(done::countDown);
      done.await();
    }
  }
}

// Refused:
//   4: a task of a fork-join pool that waits for a lock of who waits for something (unlock first) is not modelled
