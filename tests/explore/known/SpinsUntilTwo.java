/// Who spins looks again after each write: at 0, at 1, at both or at neither.

int a;

void main() throws InterruptedException {
  var t = new Thread(() -> {
    while (a < 2) {}
  });
  t.start();
  a = 1;
  a = 2;
  t.join();
}

// Schedules:
//   , | 4
