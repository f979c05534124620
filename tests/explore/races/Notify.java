/// Who wakes from `wait` comes after the unlock of who notified.

final Object lock = new Object();
boolean told;
int x;

void a() throws Exception {
    x = 1;
    synchronized (lock) {
        told = true;
        lock.notify();
    }
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
