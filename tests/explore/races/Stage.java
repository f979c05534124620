/// What a task did comes before what follows its future, and before who joins it.
int x;
int y;

void main() {
  x = 1;
  var future = CompletableFuture.runAsync(() -> y = x);
  future.thenRun(() -> y++).join();
  IO.println(y);
}

// Races:
