/// What is submitted first begins first: so no task waits for one that has no worker.
void main() {
  var latch = new CountDownLatch(1);
  CompletableFuture.runAsync(latch::countDown);
  CompletableFuture.runAsync(
          () -> {
            try {
              latch.await();
            } catch (InterruptedException e) {
            }
          })
      .join();
  IO.println("done");
}

// Reachable:
//   done
