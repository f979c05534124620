/// A lock like any other.
final StampedLock lock = new StampedLock();
int n;

void main() throws InterruptedException {
  Runnable adds =
      () -> {
        long stamp = lock.writeLock();
        n++;
        lock.unlockWrite(stamp);
      };
  var a = new Thread(adds);
  var b = new Thread(adds);
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(n);
}

// Reachable:
//   2
