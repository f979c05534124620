/// The action of a barrier comes before what follows it, and after what came before it.

import java.util.concurrent.CyclicBarrier;

int y;
final CyclicBarrier barrier = new CyclicBarrier(2, this::act);

void act() {
    y = x;
}

int x;

void a() throws Exception {
    x = 1;
    barrier.await();
}

void b() throws Exception {
    barrier.await();
    IO.println(y);
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
