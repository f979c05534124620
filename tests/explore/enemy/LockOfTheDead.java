///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A thread ends without unlocking: who comes later waits for ever, but not in a ring.

import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();

void main() throws InterruptedException {
  Thread a = new Thread(() -> { lock.lock(); throw new IllegalStateException(); });
  Thread b = new Thread(() -> { lock.lock(); IO.println("b"); lock.unlock(); });
  a.start();
  b.start();
  a.join();
  b.join();
}

// Schedules:
//   , Never ends | 1
//   b | 1
