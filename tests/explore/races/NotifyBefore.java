/// What comes after the notifying is not ordered.

final Object lock = new Object();
boolean told;
int x;

void a() throws Exception {
    synchronized (lock) {
        told = true;
        lock.notify();
    }
    x = 1;
}

void b() throws Exception {
    synchronized (lock) {
        while (!told) lock.wait();
    }
    IO.println(x);
}

void main() throws Exception {
    Thread a = new Thread(() -> run(this::a));
    Thread b = new Thread(() -> run(this::b));
    a.start();
    b.start();
    a.join();
    b.join();
}

interface Body {
    void run() throws Exception;
}

void run(Body body) {
    try {
        body.run();
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}

// Races:
//   x: 12, 19
