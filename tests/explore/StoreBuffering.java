/// Store buffering. Under sequential consistency 0,0 is impossible.

volatile int x;
volatile int y;
int r1;
int r2;

void main() throws InterruptedException {
    Thread t1 = new Thread(() -> { x = 1; r1 = y; });
    Thread t2 = new Thread(() -> { y = 1; r2 = x; });
    t1.start(); t2.start();
    t1.join(); t2.join();
    IO.println(r1 + "," + r2);
}

// Schedules:
//   0,1 | 1
//   1,0 | 1
//   1,1 | 4

// Races:
