///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A monitor entered again and again by recursion is one lock, and waiting lets go of all of it.

int n;
boolean ready;

synchronized void down(int depth) throws InterruptedException {
  if (depth > 0) {
    down(depth - 1);
    return;
  }
  while (!ready) wait();
  n++;
}

void main() throws InterruptedException {
  Thread a = new Thread(() -> {
    try {
      down(3);
    } catch (InterruptedException e) {
      IO.println(e);
    }
  });
  a.start();
  synchronized (this) {
    ready = true;
    notify();
  }
  a.join();
  IO.println(n);
}

// Schedules:
//   1 | 2
