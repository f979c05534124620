/// A handler may still need what was read.

final Object lock = new Object();
int x = 1;
int out;

void main() throws InterruptedException {
  var t = new Thread(() -> {
    int seen = x;
    try {
      synchronized (lock) {
        out = 2;
      }
      throw new IllegalStateException();
    } catch (IllegalStateException e) {
      out = seen;
    }
  });
  t.start();
  synchronized (lock) {
    x = 4;
    out = 3;
  }
  t.join();
  IO.println(out);
}

// Reads:
//   Thread-0, line 11, locks lock | x = 1
//   Thread-0, line 11, locks lock | x = 4
//   Thread-0, line 11, waits for lock, which main holds | x = 1
//   Thread-0, line 11, waits for lock, which main holds | x = 4
//   Thread-0, line 12, writes out = 2 | x = 1
//   Thread-0, line 12, writes out = 2 | x = 4
//   Thread-0, line 16, writes out = 1 | x = 1
//   Thread-0, line 16, writes out = 4 | x = 4
