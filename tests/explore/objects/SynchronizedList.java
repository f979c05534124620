import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A synchronized list has a lock around each call, and the program may hold it for longer.

final List<Integer> list = Collections.synchronizedList(new ArrayList<>());

void main() throws InterruptedException {
  var t = new Thread(() -> {
    synchronized (list) {
      list.add(1);
      list.add(2);
    }
  });
  t.start();
  int seen = list.size();
  t.join();
  IO.println(seen);
}

// Schedules:
//   0 | 1
//   2 | 1
