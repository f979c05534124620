/// That a thread is alive orders nothing.

int x;

void main() {
    Thread t = new Thread(() -> x = 1);
    t.start();
    if (t.isAlive()) IO.println(x);
}

// Races:
//   x: 6, 8
