///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Stopping a pool interrupts what runs and gives back what waits; only a task that has begun sees the interrupt.

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final CountDownLatch never = new CountDownLatch(1);

void main() throws InterruptedException {
  ExecutorService pool = Executors.newSingleThreadExecutor();
  pool.execute(() -> {
    try {
      never.await();
    } catch (InterruptedException e) {
      IO.println("interrupted");
    }
  });
  pool.execute(() -> IO.println("ran"));
  int left = pool.shutdownNow().size();
  pool.close();
  IO.println(left);
}

// Reachable:
//   interrupted\n1
