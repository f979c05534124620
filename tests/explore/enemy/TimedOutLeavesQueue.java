///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Who waits for two permits and gives up lets those behind it in.

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

final Semaphore permits = new Semaphore(1, true);

void main() throws InterruptedException {
  Thread two = new Thread(() -> {
    try {
      IO.println(permits.tryAcquire(2, 10, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      IO.println(e);
    }
  });
  two.start();
  permits.acquire();
  two.join();
}

// Reachable:
//   false
