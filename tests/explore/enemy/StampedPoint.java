/// As the documentation has it: what was read while another wrote is read again under the lock.
final StampedLock lock = new StampedLock();
volatile int x;
volatile int y;

void move() {
  long stamp = lock.writeLock();
  try {
    x++;
    y++;
  } finally {
    lock.unlockWrite(stamp);
  }
}

boolean level() {
  long stamp = lock.tryOptimisticRead();
  int a = x;
  int b = y;
  if (!lock.validate(stamp)) {
    stamp = lock.readLock();
    try {
      a = x;
      b = y;
    } finally {
      lock.unlockRead(stamp);
    }
  }
  return a == b;
}

void main() throws InterruptedException {
  var t = new Thread(this::move);
  t.start();
  IO.println(level());
  t.join();
}

// Reachable:
//   true
