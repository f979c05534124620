/// A thread that was not interrupted yet is not ordered.

int x;

void main() {
    Thread t = new Thread(() -> {
        if (!Thread.currentThread().isInterrupted()) IO.println(x);
    });
    t.start();
    x = 1;
    t.interrupt();
}

// Races:
//   x: 7, 10
