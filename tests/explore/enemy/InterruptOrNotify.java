///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Notified and interrupted: either may come first, and the thread ends in both cases.

final Object lock = new Object();

void main() throws InterruptedException {
  Thread a = new Thread(() -> {
    synchronized (lock) {
      try {
        lock.wait();
        IO.println("woken " + Thread.interrupted());
      } catch (InterruptedException e) {
        IO.println("interrupted");
      }
    }
  });
  a.start();
  synchronized (lock) {
    lock.notify();
  }
  a.interrupt();
  a.join();
}

// Reachable:
//   woken true
//   woken false
//   interrupted
