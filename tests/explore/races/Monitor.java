/// An unlock comes before every later lock of the same monitor.

final Object lock = new Object();
int x;

void a() throws Exception {
    synchronized (lock) {
        x = 1;
    }
}

void b() throws Exception {
    synchronized (lock) {
        IO.println(x);
    }
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
