/// Who waits so is interrupted, or gets the lock.
void main() throws InterruptedException {
  var lock = new StampedLock();
  long stamp = lock.writeLock();
  var t =
      new Thread(
          () -> {
            try {
              lock.unlockRead(lock.readLockInterruptibly());
              IO.println("read");
            } catch (InterruptedException e) {
              IO.println("interrupted");
            }
          });
  t.start();
  t.interrupt();
  lock.unlockWrite(stamp);
}

// Reachable:
//   interrupted
//   read
