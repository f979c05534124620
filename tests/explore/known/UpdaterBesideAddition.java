///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// To add by an updater is one step of the field's own; three places for it beside a read and a write.

import java.util.concurrent.atomic.AtomicLongFieldUpdater;

static class Count {
  private volatile long n;
}

static final AtomicLongFieldUpdater<Count> N =
    AtomicLongFieldUpdater.newUpdater(Count.class, "n");

void main() throws InterruptedException {
  var count = new Count();
  Thread a = new Thread(() -> N.incrementAndGet(count));
  Thread b = new Thread(() -> count.n++);
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(count.n);
}

// Schedules:
//   1 | 1
//   2 | 2
