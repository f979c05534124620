///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A signal that may come before anybody waits.

final Object lock = new Object();

void waiting() {
  synchronized (lock) {
    try {
      lock.wait();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

void main() throws InterruptedException {
  Thread a = new Thread(this::waiting);
  Thread b = new Thread(() -> { synchronized (lock) { lock.notify(); } });
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println("done");
}

// Bad:
//   , Never ends
