/// Two shut a pool down that has nothing to do; whoever is first with it tells that it has ended.
final ExecutorService pool = Executors.newFixedThreadPool(2);

void main() throws Exception {
  var stopping = Thread.ofPlatform().start(() -> {
    try {
      IO.println(pool.awaitTermination(1, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      IO.println("interrupted");
    }
    IO.println(pool.shutdownNow().size());
  });
  pool.shutdown();
  pool.shutdown();
  stopping.join();
}

// Reachable:
//   true\n0
//   false\n0
