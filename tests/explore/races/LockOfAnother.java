/// Two locks order nothing.

import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();
final ReentrantLock other = new ReentrantLock();
int x;

void a() throws Exception {
    lock.lock();
    x = 1;
    lock.unlock();
}

void b() throws Exception {
    other.lock();
    IO.println(x);
    other.unlock();
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
//   x: 11, 17
