/// So a task that was stopped once, and goes on, may be stopped again.
void main() {
  var pool = Executors.newFixedThreadPool(1);
  pool.execute(() -> {
    try { Thread.sleep(1000 * 60 * 60 * 24); } catch (InterruptedException e) { IO.println("one"); }
    try { Thread.sleep(1); IO.println("slept"); } catch (InterruptedException e) { IO.println("two"); }
  });
  pool.shutdownNow();
}

// Reachable:
//   one\nslept
//   one\ntwo
