/// One task waits for another: where the pool has one worker, the other never begins.
void main() {
  var latch = new CountDownLatch(1);
  var waits =
      CompletableFuture.runAsync(
          () -> {
            try {
              latch.await();
            } catch (InterruptedException e) {
            }
          });
  CompletableFuture.runAsync(latch::countDown);
  waits.join();
  IO.println("done");
}

// Reachable:
//   done
//   , Never ends
