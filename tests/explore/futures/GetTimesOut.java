/// Any timed wait may end before.
void main() throws Exception {
  var future = CompletableFuture.supplyAsync(() -> 1);
  try {
    IO.println(future.get(1, TimeUnit.SECONDS));
  } catch (TimeoutException e) {
    IO.println("late");
  }
}

// Reachable:
//   1
//   late
