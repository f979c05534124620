/// Two forks taken in opposite order: nobody owns such a lock, so it is no deadlock to the JVM.
final StampedLock left = new StampedLock();
final StampedLock right = new StampedLock();

void eat(StampedLock first, StampedLock second) {
  long a = first.writeLock();
  long b = second.writeLock();
  second.unlockWrite(b);
  first.unlockWrite(a);
}

void main() {
  new Thread(() -> eat(left, right)).start();
  new Thread(() -> eat(right, left)).start();
}

// Reachable:
//   , Never ends
//   ,
