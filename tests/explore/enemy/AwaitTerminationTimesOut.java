///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Waiting for a pool’s end with a time-out may give up before its task has run.

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

int x;

void main() throws InterruptedException {
  ExecutorService pool = Executors.newSingleThreadExecutor();
  pool.execute(() -> x = 1);
  pool.shutdown();
  boolean ended = pool.awaitTermination(5, TimeUnit.MILLISECONDS);
  IO.println(ended ? "ended " + x : "late " + x);
}

// Reachable:
//   ended 1
//   late 0
//   late 1
