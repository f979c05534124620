/// Tasks of one pool are not ordered.

import java.util.concurrent.Executors;

int x;

void a() throws Exception {
    Thread.yield();
}

void b() throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
        pool.execute(() -> x++);
        pool.execute(() -> x++);
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
//   x: 13, 14
