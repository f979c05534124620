/// An unmodifiable map is the map behind it.

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
final Map<String, Integer> view = Collections.unmodifiableMap(map);

void main() throws InterruptedException {
  Thread a = new Thread(() -> map.put("a", 1));
  a.start();
  Integer seen = view.get("a");
  a.join();
  IO.println(seen);
}

// Reachable:
//   null
//   1
