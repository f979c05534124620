///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Cancelling with an interrupt wakes the task that sleeps, and nothing of that is left for the next one.

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

void main() {
  ExecutorService pool = Executors.newSingleThreadExecutor();
  Future<?> sleeps = pool.submit(() -> {
    try {
      Thread.sleep(Duration.ofDays(9));
    } catch (InterruptedException e) {
      IO.println("woken");
    }
  });
  pool.submit(() -> IO.println(Thread.currentThread().isInterrupted()));
  IO.println(sleeps.cancel(true));
  pool.close();
}

// Reachable:
//   true\nfalse
//   true\nwoken\nfalse
//   woken\ntrue\nfalse
//   woken\nfalse\ntrue
//   false\ntrue
