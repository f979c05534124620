/// A variable is held as long as it may be used; `unused` never is, `once` only until it is.

int a = 1;
int b = 2;
int c = 3;
int out;

void main() throws InterruptedException {
  var t = new Thread(() -> {
    int unused = a;
    int once = b;
    out = once;
    int last = c;
    if (last > 2) out = 9;
  });
  t.start();
  a = b = c = 5;
  out = 6;
  t.join();
  IO.println(out);
}

// Reads:
//   Thread-0, line 12, writes out = 2 | b = 2
//   Thread-0, line 12, writes out = 5 | b = 5
