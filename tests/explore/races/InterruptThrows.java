/// An interrupt comes before the InterruptedException that it causes.

int x;

void main() {
    Thread t = new Thread(() -> {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            IO.println(x);
        }
    });
    t.start();
    x = 1;
    t.interrupt();
}

// Races:
