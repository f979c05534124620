import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/// To get a list from a map isn't to look into the list.

final ConcurrentHashMap<String, List<Integer>> map = new ConcurrentHashMap<>();

void add(String key, int one) {
  List<Integer> list = map.computeIfAbsent(key, k -> new ArrayList<>());
  synchronized (list) {
    list.add(one);
  }
}

void main() throws InterruptedException {
  var t = new Thread(() -> add("a", 1));
  t.start();
  add("a", 2);
  t.join();
  IO.println(map.get("a"));
}

// Schedules:
//   [1, 2] | 4
//   [2, 1] | 4
