/// What is done first comes first.
void main() throws Exception {
  var pool = Executors.newFixedThreadPool(2);
  var service = new ExecutorCompletionService<String>(pool);
  for (var name : List.of("a", "b")) service.submit(() -> name);
  IO.println(service.take().get() + service.take().get());
  pool.shutdown();
}

// Reachable:
//   ab
//   ba
