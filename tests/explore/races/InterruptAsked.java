/// An interrupt comes before isInterrupted, asked by whomever, is true.

int x;

void main() {
    Thread t = new Thread(() -> {
        if (Thread.currentThread().isInterrupted()) IO.println(x);
    });
    t.start();
    x = 1;
    t.interrupt();
}

// Races:
