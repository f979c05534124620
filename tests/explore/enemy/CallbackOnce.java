///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Of two computeIfAbsent of one key, one makes the value.

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
final AtomicInteger made = new AtomicInteger();

void main() throws InterruptedException {
  Thread a = new Thread(() -> map.computeIfAbsent("k", k -> made.incrementAndGet()));
  Thread b = new Thread(() -> map.computeIfAbsent("k", k -> made.incrementAndGet()));
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(map.get("k") + " " + made);
}

// Reachable:
//   1 1
