import java.util.concurrent.ConcurrentHashMap;

/// Who gets what another put knows what that one did before; who gets something else doesn't.

final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
int x;
int y;

void main() throws InterruptedException {
  map.put("other", 1);
  var t = new Thread(() -> {
    x = 1;
    map.put("a", 1);
    y = 1;
    map.put("b", 1);
  });
  t.start();
  int seen = 0;
  if (map.get("a") != null) seen += x;
  if (map.get("other") != null) seen += y;
  t.join();
}

// Races:
//   y: 14, 20
