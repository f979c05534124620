/// Who comes too late to complete a future does what follows it all the same, if it comes before
/// the one who was first.
void main() throws InterruptedException {
  var a = new CompletableFuture<Integer>();
  var b = new CompletableFuture<Integer>();
  CompletableFuture.allOf(a, b)
      .thenRun(() -> IO.println("done by " + Thread.currentThread().getName()));
  Thread.ofPlatform()
      .name("t")
      .start(
          () -> {
            a.complete(1);
            b.complete(4);
          });
  Thread.ofPlatform().name("u").start(() -> b.completeExceptionally(new IllegalStateException()));
}

// Reachable:
//   done by t
//   done by u
//   ,
