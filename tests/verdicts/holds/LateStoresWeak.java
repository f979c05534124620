//EXPLORE sc, tso

/// `weak` is what sequential consistency can't explain, whatever another model explains.

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

// Outcomes of 20 runs:
//   0 0 | interesting weak | both stores wait
//   0 1 | acceptable
//   1 0 | acceptable
//   1 1 | acceptable
//   2 2 | forbidden
