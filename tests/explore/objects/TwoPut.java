import java.util.HashMap;
import java.util.Map;

/// Two threads put without a lock.

final Map<Integer, Integer> map = new HashMap<>();

void main() throws InterruptedException {
  var t = new Thread(() -> {
    map.put(1, 1);
  });
  t.start();
  map.merge(2, 2, Integer::sum);
  t.join();
  IO.println(map.size());
}

// Refused:
//   13: the HashMap map, which threads use at the same time (lines 10 and 13), at least one changing it: such a call is not one step, and what happens within it is not explored
