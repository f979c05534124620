///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Who reads already may read again, though a writer waits; to write it would have to wait for itself.

import java.util.concurrent.locks.ReentrantReadWriteLock;

final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
int n;

void main() throws InterruptedException {
  rw.readLock().lock();
  Thread w = new Thread(() -> {
    rw.writeLock().lock();
    n++;
    rw.writeLock().unlock();
  });
  w.start();
  rw.readLock().lock();
  IO.println(n + " " + rw.getReadHoldCount() + " " + rw.writeLock().tryLock());
  rw.readLock().unlock();
  rw.readLock().unlock();
  w.join();
  IO.println(n);
}

// Reachable:
//   0 2 false\n1
