///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A wait with a time-out always ends, with or without the signal.

final Object lock = new Object();
boolean done;

void main() throws InterruptedException {
  Thread a = new Thread(() -> {
    synchronized (lock) {
      try {
        if (!done) lock.wait(5);
      } catch (InterruptedException e) {
        IO.println(e);
      }
      IO.println(done);
    }
  });
  a.start();
  synchronized (lock) {
    done = true;
    lock.notifyAll();
  }
  a.join();
}

// Reachable:
//   true
//   false
