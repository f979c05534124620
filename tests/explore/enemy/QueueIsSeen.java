///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Once a thread is seen in the queue of a fair lock, it gets the lock before who comes later.

import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock(true);

void awaitItsQueueing() {
  while (!lock.hasQueuedThreads()) Thread.onSpinWait();
}

void main() throws InterruptedException {
  lock.lock();
  Thread t = new Thread(() -> {
    lock.lock();
    IO.println("first");
    lock.unlock();
  });
  t.start();
  awaitItsQueueing();
  lock.unlock();
  lock.lock();
  IO.println("second");
  lock.unlock();
  t.join();
}

// Reachable:
//   first\nsecond
