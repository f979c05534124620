/// Reads, and writes only if it is alone: the usual loop.
final StampedLock lock = new StampedLock();
int n;

void addOnce() {
  long stamp = lock.readLock();
  try {
    while (n == 0) {
      long write = lock.tryConvertToWriteLock(stamp);
      if (write != 0) {
        stamp = write;
        n = 1;
        break;
      }
      lock.unlockRead(stamp);
      stamp = lock.writeLock();
    }
  } finally {
    lock.unlock(stamp);
  }
}

void main() throws InterruptedException {
  var a = new Thread(this::addOnce);
  var b = new Thread(this::addOnce);
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(n + " " + lock.isWriteLocked() + lock.isReadLocked());
}

// Reachable:
//   1 falsefalse
