/// Under tso a store waits while a later load reads memory: 18 of the 80 orders of two stores, two
/// loads and two arrivals; `some` counts at least one.

int x;
int y;
int r;
int s;

void main() throws InterruptedException {
    var a = new Thread(() -> { x = 1; r = y; });
    var b = new Thread(() -> { y = 1; s = x; });
    a.start();
    b.start();
    a.join();
    b.join();
    IO.println(r + " " + s);
}

// Schedules:
//   0 1 | 1
//   1 0 | 1
//   1 1 | 4
// Schedules under tso:
//   0 0 | 18 | both wait while both load
//   0 1 | some
//   1 0 | 22
//   1 1 | 18
