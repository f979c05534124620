import java.util.HashMap;
import java.util.Map;

/// An entry is a part of its map.

final Map<String, Integer> map = new HashMap<>();

void main() throws InterruptedException {
  map.put("a", 1);
  var entry = map.entrySet().iterator().next();
  var t = new Thread(() -> {
    map.put("a", 2);
  });
  t.start();
  int seen = entry.getValue();
  t.join();
  IO.println(seen);
}

// Refused:
//   15: the HashMap map, which threads use at the same time (lines 12 and 15), at least one changing it: such a call is not one step, and what happens within it is not explored
