/// Elements, wide values and objects.

class Point {
  long east = 3;
}

final long[] cells = {1, 2};
Point at = new Point();
long out;

void main() throws InterruptedException {
  var t = new Thread(() -> {
    long second = cells[1];
    var point = at;
    out = second + point.east;
  });
  t.start();
  cells[1] = 9;
  at = null;
  out = 4;
  t.join();
  IO.println(out);
}

// Reads:
//   Thread-0, line 14, reads at | cells[1] = 2
//   Thread-0, line 14, reads at | cells[1] = 9
//   Thread-0, line 15, writes out = 12 | cells[1] = 9
//   Thread-0, line 15, writes out = 5 | cells[1] = 2
