///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Who finds a pool terminated sees no interrupt; else it comes first.

void main() {
  var pool = Executors.newFixedThreadPool(1);
  pool.execute(() -> {});
  pool.shutdown();
  Thread.currentThread().interrupt();
  try {
    pool.awaitTermination(7, TimeUnit.DAYS);
    IO.println("terminated");
  } catch (InterruptedException e) {
    IO.println("interrupted");
  }
}

// Reachable:
//   terminated
//   interrupted
