///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// A weak compare-and-set may fail though the value is as expected; a strong one doesn’t.

import java.util.concurrent.atomic.AtomicInteger;

void main() {
  AtomicInteger n = new AtomicInteger();
  boolean weak = n.weakCompareAndSetPlain(0, 1);
  IO.println(weak + " " + n.compareAndSet(weak ? 1 : 0, 2));
}

// Reachable:
//   true true
//   false true
