///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Interrupted, and then notified while it still waits: it returns, and the interrupt is pending.

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
  a.interrupt();
  synchronized (lock) {
    lock.notify();
  }
  a.join();
}

// Reachable:
//   woken true
//   interrupted
