///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Awaiting lets go of the lock, and a tryLock sees it held before and free after.

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();
final Condition told = lock.newCondition();
boolean go;

void main() throws InterruptedException {
  Thread a = new Thread(() -> {
    lock.lock();
    try {
      while (!go) told.await();
    } catch (InterruptedException e) {
      IO.println(e);
    } finally {
      lock.unlock();
    }
  });
  a.start();
  boolean got = lock.tryLock();
  if (!got) lock.lock();
  go = true;
  told.signal();
  lock.unlock();
  a.join();
  IO.println(got);
}

// Reachable:
//   true
//   false
