import java.util.concurrent.CopyOnWriteArrayList;

/// An iterator goes through what was there when it was made.

final CopyOnWriteArrayList<Integer> list = new CopyOnWriteArrayList<>();

void main() throws InterruptedException {
  list.add(1);
  var t = new Thread(() -> list.add(2));
  t.start();
  int seen = 0;
  for (int one : list) seen += one;
  t.join();
  IO.println(seen);
}

// Schedules:
//   1 | 1
//   3 | 1
