/// An interrupt comes before Thread.interrupted is true.

int x;

void main() {
    Thread t = new Thread(() -> {
        if (Thread.interrupted()) IO.println(x);
    });
    t.start();
    x = 1;
    t.interrupt();
}

// Races:
