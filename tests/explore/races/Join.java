/// All that a thread does comes before its end is seen by join.

int x;

void main() throws InterruptedException {
    Thread t = new Thread(() -> x = 1);
    t.start();
    t.join();
    IO.println(x);
}

// Races:
