/// A wait that timed out orders nothing.

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

final CountDownLatch latch = new CountDownLatch(1);
int x;

void a() throws Exception {
    x = 1;
    latch.countDown();
}

void b() throws Exception {
    if (!latch.await(1, TimeUnit.MILLISECONDS)) IO.println(x);
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
//   x: 10, 15
