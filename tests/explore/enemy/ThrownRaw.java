/// Who asks the future that was completed by hand gets the exception itself; who depends on it, a
/// wrapped one.
void main() throws Exception {
  var future = new CompletableFuture<Integer>();
  future.exceptionally(
      e -> {
        IO.println(e.getClass().getSimpleName());
        return 1;
      });
  future
      .thenApply(n -> n)
      .exceptionally(
          e -> {
            IO.println(e.getClass().getSimpleName());
            return 1;
          });
  future.completeExceptionally(new IllegalStateException());
  try {
    future.get();
  } catch (ExecutionException e) {
    IO.println(e.getCause());
  }
  IO.println(future.isCompletedExceptionally());
}

// Schedules:
//   CompletionException\nIllegalStateException\njava.lang.IllegalStateException\ntrue | 1
