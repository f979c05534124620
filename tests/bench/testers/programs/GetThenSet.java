///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Two increments by get and then set.

import java.util.concurrent.atomic.AtomicInteger;

final AtomicInteger n = new AtomicInteger();

void main() throws InterruptedException {
  Thread a = new Thread(() -> n.set(n.get() + 1));
  Thread b = new Thread(() -> n.set(n.get() + 1));
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(n);
}

// Bad:
//   1
