///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Of two that wait a signal wakes who came first, and either can have.

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();
final Condition told = lock.newCondition();

void awaits(String name) {
  lock.lock();
  try {
    told.awaitUninterruptibly();
    IO.println(name);
  } finally {
    lock.unlock();
  }
}

void main() {
  new Thread(() -> awaits("a")).start();
  new Thread(() -> awaits("b")).start();
  lock.lock();
  try {
    if (lock.getWaitQueueLength(told) == 2) told.signal();
  } finally {
    lock.unlock();
  }
}

// Reachable:
//   , Never ends
//   a, Never ends
//   b, Never ends
