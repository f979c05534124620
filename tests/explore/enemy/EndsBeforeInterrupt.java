///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// What has ended before the interrupt came has ended: who awaits it doesn’t look for an interrupt.

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

final ExecutorService pool = Executors.newFixedThreadPool(1);

void main() throws InterruptedException {
  Thread t = new Thread(() -> {
    try {
      IO.println(pool.awaitTermination(1, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      IO.println("interrupted");
    }
  });
  t.start();
  pool.shutdown();
  t.interrupt();
}

// Reachable:
//   false
//   true
