///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Between the death of a worker and the coming of another, a new task may overtake one that waits.

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

void main() {
  ExecutorService pool = Executors.newFixedThreadPool(1);
  pool.execute(() -> {
    throw new IllegalStateException("a");
  });
  pool.execute(() -> IO.println("b"));
  pool.execute(() -> IO.println("c"));
  pool.shutdown();
}

// Reachable:
//   b\nc
//   c\nb
