import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// `putAll` puts one after the other.

final Map<Integer, Integer> source = new TreeMap<>();
final ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>();

void main() throws InterruptedException {
  source.put(1, 1);
  source.put(2, 2);
  var t = new Thread(() -> {
    map.putAll(source);
  });
  t.start();
  var seen = map.get(1) + " " + map.get(2);
  t.join();
  IO.println(seen);
}

// Refused:
//   17: the ConcurrentHashMap map, which threads use at the same time (lines 14 and 17), at least one changing it: such a call is not one step, and what happens within it is not explored
