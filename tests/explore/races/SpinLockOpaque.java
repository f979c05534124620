/// A spin lock that frees itself in opaque mode.

import java.util.concurrent.atomic.AtomicInteger;

final AtomicInteger held = new AtomicInteger();

void lock() {
    while (!held.compareAndSet(0, 1)) { }
}

int x;

void a() throws Exception {
    lock();
    x++;
    held.setOpaque(0);
}

void b() throws Exception {
    lock();
    x++;
    held.setOpaque(0);
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
//   x: 15, 21
