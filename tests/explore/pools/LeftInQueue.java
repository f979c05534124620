/// `shutdownNow` gives back what has not begun, and interrupts what has.
void main() throws InterruptedException {
  var pool = Executors.newSingleThreadExecutor();
  var begun = new CountDownLatch(1);
  pool.execute(
      () -> {
        begun.countDown();
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          IO.println("interrupted");
        }
      });
  pool.execute(() -> IO.println("never"));
  begun.await();
  var left = pool.shutdownNow();
  pool.awaitTermination(1, TimeUnit.DAYS);
  IO.println(left.size() + " " + pool.isTerminated());
}

// Reachable:
//   interrupted\n1 true
