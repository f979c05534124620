/// To find a future not done orders nothing.
int x;

void main() {
  var future = new CompletableFuture<Integer>();
  new Thread(
          () -> {
            x = 1;
            future.complete(1);
          })
      .start();
  if (!future.isDone()) IO.println(x);
  future.join();
}

// Races:
//   x: 8, 12
