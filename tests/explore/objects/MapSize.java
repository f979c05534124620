import java.util.concurrent.ConcurrentHashMap;

/// A concurrent map is put to before it counts.

final ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>();

void main() throws InterruptedException {
  var t = new Thread(() -> {
    map.put(1, 1);
  });
  t.start();
  int seen = map.size();
  t.join();
  IO.println(seen);
}

// Refused:
//   12: the ConcurrentHashMap map, which threads use at the same time (lines 9 and 12), at least one changing it: such a call is not one step, and what happens within it is not explored
