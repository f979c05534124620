import java.util.concurrent.ConcurrentSkipListMap;

/// The function may be called more than once.

final ConcurrentSkipListMap<Integer, Integer> map = new ConcurrentSkipListMap<>();

void main() throws InterruptedException {
  var t = new Thread(() -> {
    map.computeIfAbsent(1, k -> 1);
  });
  t.start();
  int seen = map.computeIfAbsent(1, k -> 2);
  t.join();
  IO.println(seen);
}

// Refused:
//   12: the ConcurrentSkipListMap map, which threads use at the same time (lines 9 and 12), at least one changing it: such a call is not one step, and what happens within it is not explored
