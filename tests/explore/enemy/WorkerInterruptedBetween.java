///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// An interrupt before a worker begins its next task is gone, one that comes then isn't.

void main() throws Exception {
  try (var pool = Executors.newSingleThreadExecutor()) {
    var worker = pool.submit(Thread::currentThread).get();
    var asks = pool.submit(() -> Thread.currentThread().isInterrupted());
    worker.interrupt();
    IO.println(asks.get());
  }
}

// Reachable:
//   true
//   false
