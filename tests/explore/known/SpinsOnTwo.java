/// A round that read two variables is the last one before it spins only if neither has changed.

int a;
int b;
int x;

void main() throws InterruptedException {
  var t = new Thread(() -> {
    while (a == 0 && b == 0) {}
    IO.println(x);
  });
  t.start();
  x = 1;
  a = 1;
  b = 1;
  t.join();
}

// Schedules:
//   1 | 20
