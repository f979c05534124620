/// Which of two fields was read depends on the way: nothing is told of it.

volatile boolean first;
int x = 1;
int y = 2;
int out;

void main() throws InterruptedException {
  var t = new Thread(() -> {
    int seen = first ? x : y;
    int value = x;
    if (seen == 1) value++;
    out = seen + value;
  });
  t.start();
  first = true;
  x = 7;
  y = 8;
  out = 6;
  t.join();
  IO.println(out);
}

// Reads:
//   Thread-0, line 13, writes out = 14 | x = 7
//   Thread-0, line 13, writes out = 15 | x = 7
//   Thread-0, line 13, writes out = 3 | x = 1
//   Thread-0, line 13, writes out = 9 | x = 7
