/// Who makes text of a list reads it, and one that copies on write is read as it is at one moment.

import java.util.concurrent.CopyOnWriteArrayList;

final CopyOnWriteArrayList<Integer> list = new CopyOnWriteArrayList<>();

void main() throws InterruptedException {
  Thread a = new Thread(() -> {
    list.add(1);
    list.add(2);
  });
  a.start();
  String seen = "saw " + list;
  a.join();
  IO.println(seen);
}

// Reachable:
//   saw []
//   saw [1]
//   saw [1, 2]
