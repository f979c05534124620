/// A permit that is released comes before its acquisition.

import java.util.concurrent.Semaphore;

final Semaphore permits = new Semaphore(0);
int x;

void a() throws Exception {
    x = 1;
    permits.release();
}

void b() throws Exception {
    permits.acquire();
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
