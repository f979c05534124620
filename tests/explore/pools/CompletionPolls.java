/// `poll` doesn't wait; with a time it may wait too short.
void main() throws Exception {
  var pool = Executors.newSingleThreadExecutor();
  var service = new ExecutorCompletionService<Integer>(pool);
  service.submit(() -> 1);
  var now = service.poll();
  var soon = now == null ? service.poll(1, TimeUnit.SECONDS) : now;
  IO.println((now != null) + " " + (soon == null ? "late" : soon.get()));
  pool.shutdown();
}

// Reachable:
//   false 1
//   false late
//   true 1
