/// What a loop carries round is told while its variable is what was read; sums of several are not.

int x = 1;
volatile boolean go;
int out;

void main() throws InterruptedException {
  var t = new Thread(() -> {
    int same = x;
    int sum = x;
    while (!go) sum = sum + x - x;
    out = same;
    out = sum;
  });
  t.start();
  x = 2;
  go = true;
  out = 6;
  t.join();
  IO.println(out);
}

// Reads:
//   Thread-0, line 10, reads x | x = 1
//   Thread-0, line 10, reads x | x = 2
//   Thread-0, line 11, reads go | x = 1
//   Thread-0, line 11, reads go | x = 2
//   Thread-0, line 11, reads x | x = 1
//   Thread-0, line 11, reads x | x = 1, x = 2
//   Thread-0, line 11, reads x | x = 2
//   Thread-0, line 11, spins until a write to go, x | x = 1
//   Thread-0, line 11, spins until a write to go, x | x = 2
//   Thread-0, line 12, writes out = 1 | x = 1
//   Thread-0, line 12, writes out = 2 | x = 2
