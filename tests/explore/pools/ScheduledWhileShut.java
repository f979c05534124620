/// Between the look whether the pool is open and the task's coming it may be shut down, and have ended.
void main() throws InterruptedException {
  var pool = Executors.newScheduledThreadPool(1);
  var asks = new Thread(() -> {
    try {
      IO.println(pool.schedule(() -> "ran", 0, TimeUnit.SECONDS).get());
    } catch (RejectedExecutionException e) {
      IO.println("rejected");
    } catch (CancellationException e) {
      IO.println("cancelled");
    } catch (InterruptedException | ExecutionException e) {
      IO.println(e);
    }
  });
  asks.start();
  pool.shutdown();
  asks.join();
}

// Reachable:
//   cancelled
//   ran
//   rejected
