/// Text holds what it is made of, until it is printed.

int x;
int y;

void main() throws InterruptedException {
  var t = new Thread(() -> IO.println("x " + x + ", y " + y));
  t.start();
  x = 1;
  y = 1;
  IO.println("main");
  t.join();
}

// Reads:
//   Thread-0, line 7, prints | x = 0, y = 0
//   Thread-0, line 7, prints | x = 0, y = 1
//   Thread-0, line 7, prints | x = 1, y = 0
//   Thread-0, line 7, prints | x = 1, y = 1
//   Thread-0, line 7, reads y | x = 0
//   Thread-0, line 7, reads y | x = 1
