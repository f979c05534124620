/// Once read again at the same place, the older value is told no more.

int x = 1;
int out;

void main() throws InterruptedException {
  var t = new Thread(() -> {
    int before = 0;
    for (int i = 0; i < 2; i++) {
      int now = x;
      out = before;
      before = now + before;
    }
  });
  t.start();
  x = 2;
  out = 3;
  t.join();
  IO.println(out);
}

// Reads:
//   Thread-0, line 11, writes out = 0 | x = 1
//   Thread-0, line 11, writes out = 0 | x = 2
//   Thread-0, line 11, writes out = 1 | x = 1
//   Thread-0, line 11, writes out = 1 | x = 2
//   Thread-0, line 11, writes out = 2 | x = 2
