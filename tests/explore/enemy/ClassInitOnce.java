///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A class is initialised once, by whoever comes first, and the other waits for it.

import java.util.concurrent.atomic.AtomicInteger;

static final AtomicInteger made = new AtomicInteger();

static class Holder {
  static final int[] VALUE = { made.incrementAndGet() };
}

int first;
int second;

void main() throws InterruptedException {
  Thread a = new Thread(() -> first = Holder.VALUE[0]);
  Thread b = new Thread(() -> second = Holder.VALUE[0]);
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(first + " " + second + " " + made);
}

// Reachable:
//   1 1 1
