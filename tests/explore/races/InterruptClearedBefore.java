/// What comes after the interrupt is not ordered.

int x;

void main() {
    Thread t = new Thread(() -> {
        if (Thread.interrupted()) IO.println(x);
    });
    t.start();
    t.interrupt();
    x = 1;
}

// Races:
//   x: 7, 11
