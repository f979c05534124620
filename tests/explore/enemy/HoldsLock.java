/// Only who holds a monitor is told so.
void main() throws InterruptedException {
  var lock = new Object();
  var t = new Thread(() -> IO.println(Thread.holdsLock(lock)));
  synchronized (lock) {
    t.start();
    t.join();
    IO.println(Thread.holdsLock(lock));
  }
  IO.println(Thread.holdsLock(lock));
}

// Schedules:
//   false\ntrue\nfalse | 1
