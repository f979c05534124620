/// A compareAndSet that succeeds is both.

import java.util.concurrent.atomic.AtomicInteger;

final AtomicInteger flag = new AtomicInteger();
int x;

void a() throws Exception {
    x = 1;
    flag.compareAndSet(0, 1);
}

void b() throws Exception {
    if (flag.compareAndSet(1, 2)) IO.println(x);
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
