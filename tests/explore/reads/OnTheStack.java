/// What was read waits on the operand stack until it is added up.

int x = 1;
int y = 2;
int sum;

void main() throws InterruptedException {
  var t = new Thread(() -> sum = x + y);
  t.start();
  x = 3;
  y = 4;
  sum = 9;
  t.join();
  IO.println(sum);
}

// Reads:
//   Thread-0, line 8, reads y | x = 1
//   Thread-0, line 8, reads y | x = 3
//   Thread-0, line 8, writes sum = 3 | x = 1, y = 2
//   Thread-0, line 8, writes sum = 5 | x = 1, y = 4
//   Thread-0, line 8, writes sum = 5 | x = 3, y = 2
//   Thread-0, line 8, writes sum = 7 | x = 3, y = 4
