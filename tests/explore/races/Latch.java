/// Counting down comes before the return from await.

import java.util.concurrent.CountDownLatch;

final CountDownLatch latch = new CountDownLatch(1);
int x;

void a() throws Exception {
    x = 1;
    latch.countDown();
}

void b() throws Exception {
    latch.await();
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
