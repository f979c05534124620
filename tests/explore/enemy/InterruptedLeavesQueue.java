///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Who waits for two permits and is interrupted lets those behind it in.

import java.util.concurrent.Semaphore;

final Semaphore permits = new Semaphore(1);

void main() throws InterruptedException {
  Thread two = new Thread(() -> {
    try {
      permits.acquire(2);
      IO.println("two");
    } catch (InterruptedException e) {
      IO.println("interrupted");
    }
  });
  two.start();
  two.interrupt();
  permits.acquire();
  two.join();
  IO.println("one");
}

// Reachable:
//   interrupted\none
