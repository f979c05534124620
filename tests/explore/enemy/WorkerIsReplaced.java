///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A worker whose task throws dies, and another one does the tasks that wait.

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

void main() {
  ExecutorService pool = Executors.newSingleThreadExecutor();
  pool.execute(() -> {
    throw new IllegalStateException("first");
  });
  pool.execute(() -> IO.println("second"));
  pool.shutdown();
}

// Reachable:
//   second
