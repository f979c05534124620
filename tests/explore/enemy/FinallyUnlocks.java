///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A lock is let go of in finally, also by return and by an exception that finally replaces.

import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();
int n;

int add(int kind) {
  lock.lock();
  try {
    n++;
    if (kind == 0) throw new IllegalStateException();
    return n;
  } finally {
    lock.unlock();
    if (kind == 0) throw new IllegalArgumentException();
  }
}

void main() throws InterruptedException {
  Thread a = new Thread(() -> {
    try {
      add(0);
    } catch (IllegalArgumentException e) {
      add(1);
    }
  });
  Thread b = new Thread(() -> add(2));
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(n);
}

// Schedules:
//   3 | 3
