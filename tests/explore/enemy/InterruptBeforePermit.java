///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Interrupted, and then given a permit: it may have missed the interrupt, unless that came before it asked.

import java.util.concurrent.Semaphore;

final Semaphore permits = new Semaphore(0);

void acquire(String who) {
  try {
    permits.acquire();
    IO.println(who + " acquired " + Thread.currentThread().isInterrupted());
  } catch (InterruptedException e) {
    IO.println(who + " interrupted");
  }
}

void main() throws InterruptedException {
  Thread t = new Thread(() -> acquire("t"));
  t.start();
  t.interrupt();
  permits.release();
  t.join();
  permits.release();
  Thread.currentThread().interrupt();
  acquire("main");
}

// Reachable:
//   t interrupted\nmain interrupted
//   t acquired true\nmain interrupted
