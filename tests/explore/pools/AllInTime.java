/// What isn't done in time is cancelled.
void main() throws Exception {
  var pool = Executors.newSingleThreadExecutor();
  List<Callable<Integer>> tasks = List.of(() -> 1, () -> 2);
  var done = new ArrayList<Boolean>();
  for (var future : pool.invokeAll(tasks, 1, TimeUnit.SECONDS)) done.add(!future.isCancelled());
  pool.shutdown();
  IO.println(done);
}

// Reachable:
//   [false, false]
//   [false, true]
//   [true, false]
//   [true, true]
