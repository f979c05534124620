/// Dependents form a stack: what was added last is done first.
void main() {
  var future = new CompletableFuture<Integer>();
  future.thenRun(() -> IO.println("first"));
  future.thenRun(() -> IO.println("second"));
  future.thenRun(() -> IO.println("third"));
  future.complete(1);
  future.thenRun(() -> IO.println("late"));
}

// Schedules:
//   third\nsecond\nfirst\nlate | 1
