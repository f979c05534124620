///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// What a loop saw it keeps in memory of its own, and no variable tells it at the loop's head.

volatile int x;
volatile int y;
int own;

void main() throws InterruptedException {
  Thread a = new Thread(() -> {
    for (int i = 0; i < 2; i++) if (x == 1) own = 1;
    int seen = own;
    own = 9;
    y++;
    IO.println(seen);
  });
  Thread b = new Thread(() -> {
    x = 1;
    y = 5;
  });
  a.start();
  b.start();
  a.join();
  b.join();
}

// Reachable:
//   0
//   1
