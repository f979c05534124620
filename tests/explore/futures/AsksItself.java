/// A task may ask whether it is interrupted: nobody sees by which worker.
void main() {
  var asked = CompletableFuture.supplyAsync(() -> Thread.currentThread().isInterrupted());
  IO.println(asked.join());
}

// Reachable:
//   false
