///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A writer may read, and keep reading when it no longer writes; another writer has to wait.

import java.util.concurrent.locks.ReentrantReadWriteLock;

final ReentrantReadWriteLock rw = new ReentrantReadWriteLock(true);
int n;

void main() throws InterruptedException {
  rw.writeLock().lock();
  n = 1;
  rw.readLock().lock();
  rw.writeLock().unlock();
  Thread w = new Thread(() -> {
    rw.writeLock().lock();
    n = 2;
    rw.writeLock().unlock();
  });
  w.start();
  IO.println(n);
  rw.readLock().unlock();
  w.join();
}

// Reachable:
//   1
