///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// An interrupt ends a wait, also if it comes before.

final Object lock = new Object();

void main() throws InterruptedException {
  Thread a = new Thread(() -> {
    synchronized (lock) {
      try {
        lock.wait();
        IO.println("woken");
      } catch (InterruptedException e) {
        IO.println("interrupted " + Thread.currentThread().isInterrupted());
      }
    }
  });
  a.start();
  a.interrupt();
  a.join();
}

// Reachable:
//   interrupted false
