/// A stamp is good for what it was given for.
void main() {
  var lock = new StampedLock();
  long read = lock.readLock();
  try {
    lock.unlockWrite(read);
  } catch (IllegalMonitorStateException e) {
    IO.println("no writer");
  }
  lock.unlockRead(read);
  try {
    lock.unlock(read);
  } catch (IllegalMonitorStateException e) {
    IO.println("not read");
  }
  long write = lock.writeLock();
  long again = lock.tryConvertToReadLock(write);
  IO.println(read + " " + write + " " + again + " " + lock.tryConvertToOptimisticRead(again));
}

// Reachable:
//   no writer\nnot read\n257 384 513 512
