///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// One signal, two waiters: any one of them wakes, or nobody waits yet.

final Object lock = new Object();

void waiting(String name) {
  synchronized (lock) {
    try {
      lock.wait();
      IO.println(name);
    } catch (InterruptedException e) {
      IO.println(e);
    }
  }
}

void main() throws InterruptedException {
  Thread a = new Thread(() -> waiting("a"));
  Thread b = new Thread(() -> waiting("b"));
  a.start();
  b.start();
  synchronized (lock) {
    lock.notify();
  }
  a.join();
  b.join();
}

// Reachable:
//   a, Never ends
//   b, Never ends
//   , Never ends
