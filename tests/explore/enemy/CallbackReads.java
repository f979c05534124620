///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// What a callback within computeIfAbsent reads can change between two reads of it.

import java.util.concurrent.ConcurrentHashMap;

final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
int x;

void main() throws InterruptedException {
  Thread a = new Thread(() -> map.computeIfAbsent("k", k -> 10 * x + x));
  Thread b = new Thread(() -> x = 1);
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(map.get("k"));
}

// Reachable:
//   0
//   1
//   11
