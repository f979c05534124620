/// A reader that comes while a writer queues may get in, or have to wait behind it.
void main() throws InterruptedException {
  var lock = new StampedLock();
  long stamp = lock.readLock();
  var second = new CountDownLatch(1);
  var w =
      new Thread(
          () -> {
            long s = lock.writeLock();
            lock.unlockWrite(s);
          });
  var r =
      new Thread(
          () -> {
            long s = lock.readLock();
            lock.unlockRead(s);
            second.countDown();
          });
  w.start();
  r.start();
  second.await();
  lock.unlockRead(stamp);
  IO.println("done");
}

// Reachable:
//   , Never ends
//   done
