/// Each call of a method has what it read itself.

int x = 1;
int out;

int down(int left) {
  int mine = x;
  int below = left == 0 ? 0 : down(left - 1);
  out = left;
  return mine + below;
}

void main() throws InterruptedException {
  var t = new Thread(() -> out = down(1));
  t.start();
  x = 5;
  out = 7;
  t.join();
  IO.println(out);
}

// Reads:
//   Thread-0, line 7, reads x | nothing
//   Thread-0, line 7, reads x | x = 1
//   Thread-0, line 7, reads x | x = 5
//   Thread-0, line 9, writes out = 0 | x = 1
//   Thread-0, line 9, writes out = 0 | x = 1, x = 5
//   Thread-0, line 9, writes out = 0 | x = 5
//   Thread-0, line 9, writes out = 1 | x = 1
//   Thread-0, line 9, writes out = 1 | x = 5
