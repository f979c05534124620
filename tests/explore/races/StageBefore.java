/// What comes after the start of a task is not ordered, nor what comes before its future is joined.
int x;
int y;

void main() {
  var future =
      CompletableFuture.runAsync(
          () -> {
            y = 1;
            IO.println(x);
          });
  x = 1;
  IO.println(y);
  future.join();
}

// Races:
//   x: 10, 12
//   y: 9, 13
