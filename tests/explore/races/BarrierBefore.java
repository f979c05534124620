/// What comes after the barrier is not ordered.

import java.util.concurrent.CyclicBarrier;

final CyclicBarrier barrier = new CyclicBarrier(2);
int x;

void a() throws Exception {
    barrier.await();
    x = 1;
}

void b() throws Exception {
    barrier.await();
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
//   x: 10, 15
