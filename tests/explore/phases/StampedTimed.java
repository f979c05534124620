/// A timed try may be late, also if the lock is free soon.
void main() throws InterruptedException {
  var lock = new StampedLock();
  var t =
      new Thread(
          () -> {
            long stamp = lock.writeLock();
            lock.unlockWrite(stamp);
          });
  t.start();
  IO.println(lock.tryReadLock(1, TimeUnit.SECONDS) != 0);
}

// Reachable:
//   false
//   true
//   true, Never ends
