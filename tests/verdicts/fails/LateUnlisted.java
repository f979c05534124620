/// What no row names must not be reachable under that model, and what one names must be.

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
//   3 3 | some
//   0 1 | some
//   1 0 | 22
//   1 1 | 18
