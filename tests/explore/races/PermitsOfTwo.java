/// With two permits both are in.

import java.util.concurrent.Semaphore;

final Semaphore permits = new Semaphore(2);
int x;

void a() throws Exception {
    permits.acquire();
    x = 1;
    permits.release();
}

void b() throws Exception {
    permits.acquire();
    IO.println(x);
    permits.release();
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
//   x: 10, 16
