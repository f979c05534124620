/// Unlocking a Lock comes before every later locking.

import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();
int x;

void a() throws Exception {
    lock.lock();
    x = 1;
    lock.unlock();
}

void b() throws Exception {
    lock.lock();
    IO.println(x);
    lock.unlock();
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
