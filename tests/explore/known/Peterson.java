///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Peterson's algorithm: one of two at a time, by sequential consistency alone.

volatile boolean wants0;
volatile boolean wants1;
volatile int turn;
int n;

void main() throws InterruptedException {
  Thread a = new Thread(() -> {
    wants0 = true;
    turn = 1;
    while (wants1 && turn == 1) Thread.onSpinWait();
    n++;
    wants0 = false;
  });
  Thread b = new Thread(() -> {
    wants1 = true;
    turn = 0;
    while (wants0 && turn == 0) Thread.onSpinWait();
    n++;
    wants1 = false;
  });
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(n);
}

// Reachable:
//   2
