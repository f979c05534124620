///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// The function of an update reads another field, which may change between its two reads.

import java.util.concurrent.atomic.AtomicInteger;

final AtomicInteger n = new AtomicInteger();
int x;

void main() throws InterruptedException {
  Thread a = new Thread(() -> n.updateAndGet(old -> old + 10 * x + x));
  Thread b = new Thread(() -> x = 1);
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(n);
}

// Reachable:
//   0
//   1
//   11
