///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A fair semaphore with one permit doesn’t give it to who comes after one that waits for two.

import java.util.concurrent.Semaphore;

final Semaphore permits = new Semaphore(1, true);

void main() throws InterruptedException {
  Thread two = new Thread(() -> permits.acquireUninterruptibly(2));
  two.setDaemon(true);
  two.start();
  boolean barged = permits.tryAcquire();
  IO.println(barged);
  permits.release(barged ? 1 : 0);
  permits.acquire();
  IO.println("done");
}

// Reachable:
//   true\ndone
//   true, Never ends
