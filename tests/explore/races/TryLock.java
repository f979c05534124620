/// A tryLock that succeeds comes after the unlock before it.

import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();
int x;

void a() throws Exception {
    lock.lock();
    x = 1;
    lock.unlock();
}

void b() throws Exception {
    if (lock.tryLock()) {
        IO.println(x);
        lock.unlock();
    }
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
