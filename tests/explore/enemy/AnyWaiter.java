///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// One signal, two waiters, of whom a came first: b may be the one that wakes all the same.

final Object lock = new Object();
boolean waited;

void first() {
  synchronized (lock) {
    waited = true;
    pause();
    IO.println("a");
  }
}

void second() {
  synchronized (lock) {
    if (!waited) return;
    pause();
    IO.println("b");
  }
}

void pause() {
  try {
    lock.wait();
  } catch (InterruptedException e) {
    IO.println(e);
  }
}

void main() throws InterruptedException {
  Thread a = new Thread(this::first);
  Thread b = new Thread(this::second);
  a.start();
  b.start();
  synchronized (lock) {
    lock.notify();
  }
  a.join();
  b.join();
}

// Reachable:
//   a
//   a, Never ends
//   b, Never ends
//   , Never ends
