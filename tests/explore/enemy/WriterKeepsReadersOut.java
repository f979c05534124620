///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A writer who waits keeps out a new reader, for whom the first reader waits: done, or stuck.

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantReadWriteLock;

final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
final CountDownLatch second = new CountDownLatch(1);

void main() throws InterruptedException {
  rw.readLock().lock();
  Thread w = new Thread(() -> {
    rw.writeLock().lock();
    rw.writeLock().unlock();
  });
  Thread r = new Thread(() -> {
    rw.readLock().lock();
    rw.readLock().unlock();
    second.countDown();
  });
  w.start();
  r.start();
  second.await();
  rw.readLock().unlock();
  IO.println("done");
}

// Reachable:
//   done
//   , Never ends
