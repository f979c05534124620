/// Nobody waits: the pool's threads are daemons, so the JVM may end before.
void main() {
  CompletableFuture.runAsync(() -> IO.println("seen"));
}

// Reachable:
//   ,
//   seen
