///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Two increments by compareAndSet: 6 orders of two reads and two writes, and where one fails it goes on alone.

import java.util.concurrent.atomic.AtomicInteger;

final AtomicInteger n = new AtomicInteger();

void add() {
  for (;;) {
    int old = n.get();
    if (n.compareAndSet(old, old + 1)) return;
  }
}

void main() throws InterruptedException {
  Thread a = new Thread(this::add);
  Thread b = new Thread(this::add);
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(n);
}

// Schedules:
//   2 | 6
