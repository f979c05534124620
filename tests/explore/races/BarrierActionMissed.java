/// The action is not ordered with who does not wait at the barrier.

import java.util.concurrent.CyclicBarrier;

final CyclicBarrier barrier = new CyclicBarrier(1, () -> x = 1);
int x;

void a() throws Exception {
    barrier.await();
}

void b() throws Exception {
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
//   x: 5, 13
