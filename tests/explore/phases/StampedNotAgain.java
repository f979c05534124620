/// Nobody may lock it twice, not even who has it.
void main() {
  var lock = new StampedLock();
  long stamp = lock.writeLock();
  IO.println(lock.tryWriteLock() + " " + lock.tryReadLock());
  lock.writeLock();
  lock.unlockWrite(stamp);
}

// Reachable:
//   0 0, Never ends
