/// What depends on a cancelled future fails, with the cause told.
void main() {
  var future = new CompletableFuture<Integer>();
  var next = future.thenApply(n -> n + 1);
  IO.println(future.cancel(true) + " " + future.isCancelled() + " " + next.isCancelled());
  try {
    next.join();
  } catch (CompletionException e) {
    IO.println(e.getCause().getClass().getSimpleName());
  }
  try {
    future.join();
  } catch (CancellationException e) {
    IO.println(e.getMessage());
  }
}

// Schedules:
//   true true false\nCancellationException\njoin | 1
