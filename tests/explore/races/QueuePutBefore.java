/// What comes after the putting is not ordered.

import java.util.concurrent.LinkedBlockingQueue;

final LinkedBlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
int x;

void a() throws Exception {
    queue.put(1);
    x = 1;
}

void b() throws Exception {
    queue.take();
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
