/// What comes after the interrupt is not ordered.

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
    t.interrupt();
    x = 1;
}

// Races:
//   x: 10, 15
