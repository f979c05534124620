///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Who was signalled queues for the lock; if it isn’t fair, the signaller may get it before.

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();
final Condition told = lock.newCondition();
boolean waits;

void signalOnceItWaits() {
  while (true) {
    lock.lock();
    try {
      if (waits) {
        told.signal();
        return;
      }
    } finally {
      lock.unlock();
    }
  }
}

void main() throws InterruptedException {
  Thread t = new Thread(() -> {
    lock.lock();
    try {
      waits = true;
      told.await();
      IO.println("signalled");
    } catch (InterruptedException e) {
      IO.println(e);
    } finally {
      lock.unlock();
    }
  });
  t.start();
  signalOnceItWaits();
  lock.lock();
  IO.println("signaller");
  lock.unlock();
}

// Reachable:
//   signalled\nsignaller
//   signaller\nsignalled
