/// All that a thread does comes before its end is seen by isAlive.

int x;

void main() {
    Thread t = new Thread(() -> x = 1);
    t.start();
    if (!t.isAlive()) IO.println(x);
}

// Races:
