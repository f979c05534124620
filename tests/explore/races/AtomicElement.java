/// An element of an array of atomics is as a volatile field.

import java.util.concurrent.atomic.AtomicIntegerArray;

final AtomicIntegerArray flags = new AtomicIntegerArray(2);
int x;

void a() throws Exception {
    x = 1;
    flags.set(1, 1);
}

void b() throws Exception {
    if (flags.get(1) == 1) IO.println(x);
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
