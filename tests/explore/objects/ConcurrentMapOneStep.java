import java.util.concurrent.ConcurrentHashMap;

/// What a concurrent map promises: merge is one step, get and put are two.

final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();

void main() throws InterruptedException {
  map.put("a", 0);
  var t = new Thread(() -> map.put("a", map.get("a") + 1));
  t.start();
  map.merge("a", 1, Integer::sum);
  t.join();
  IO.println(map.get("a"));
}

// Schedules:
//   1 | 1
//   2 | 2
