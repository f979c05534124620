/// Without looking again half a move is seen.
final StampedLock lock = new StampedLock();
volatile int x;
volatile int y;

void main() throws InterruptedException {
  var t =
      new Thread(
          () -> {
            long stamp = lock.writeLock();
            x++;
            y++;
            lock.unlockWrite(stamp);
          });
  t.start();
  long stamp = lock.tryOptimisticRead();
  int a = x;
  int b = y;
  IO.println(a + "" + b + " " + (stamp != 0 && lock.validate(stamp)));
  t.join();
}

// Reachable:
//   00 false
//   00 true
//   01 false
//   10 false
//   11 false
//   11 true
