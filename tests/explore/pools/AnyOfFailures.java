/// All fail: the last one's failure is told.
void main() throws Exception {
  List<Callable<String>> tasks =
      List.of(
          () -> {
            throw new IllegalStateException("a");
          },
          () -> {
            throw new IllegalStateException("b");
          });
  try (var pool = Executors.newFixedThreadPool(2)) {
    pool.invokeAny(tasks);
  } catch (ExecutionException e) {
    IO.println(e.getCause().getMessage());
  }
}

// Reachable:
//   a
//   b
