///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Whose time is over has left those waiting before it locks again: a signal in between goes to the next.

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();
final Condition condition = lock.newCondition();
boolean firstWaits;
boolean bothWait;
boolean signalled;
boolean seen;

void first() {
  lock.lock();
  try {
    firstWaits = true;
    condition.await(1, TimeUnit.NANOSECONDS);
    seen = signalled;
  } catch (InterruptedException e) {
    IO.println(e);
  } finally {
    lock.unlock();
  }
}

void second() {
  lock.lock();
  try {
    if (!firstWaits) return;
    bothWait = true;
    condition.await();
  } catch (InterruptedException e) {
    IO.println(e);
  } finally {
    lock.unlock();
  }
}

void main() throws InterruptedException {
  Thread a = new Thread(this::first);
  a.start();
  new Thread(this::second).start();
  lock.lock();
  if (bothWait) {
    signalled = true;
    condition.signal();
  }
  lock.unlock();
  a.join();
  IO.println(seen);
}

// Reachable:
//   true
//   true, Never ends
//   false
//   false, Never ends
