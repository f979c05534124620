/// A weak compareAndSet may fail though nobody is there.

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

static class Count {
  volatile int n;
}

void main() throws InterruptedException {
  var updater = AtomicIntegerFieldUpdater.newUpdater(Count.class, "n");
  var count = new Count();
  var a = new Thread(() -> IO.println(updater.weakCompareAndSet(count, 0, 1)));
  a.start();
  a.join();
}

// Reachable:
//   false
//   true
