///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// An exception lets go of the monitor, and the other gets it.

final Object lock = new Object();
int n;

void add(boolean fails) {
  synchronized (lock) {
    n++;
    if (fails) throw new IllegalStateException();
    n++;
  }
}

void main() throws InterruptedException {
  Thread a = new Thread(() -> {
    try {
      add(true);
    } catch (IllegalStateException e) {
      n += 10;
    }
  });
  Thread b = new Thread(() -> add(false));
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(n);
}

// Reachable:
//   13
//   3
//   12
//   11
