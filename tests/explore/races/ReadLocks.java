/// Two read locks are held at once: writing under one is a race.

import java.util.concurrent.locks.ReentrantReadWriteLock;

final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
int x;

void a() throws Exception {
    lock.readLock().lock();
    x = 1;
    lock.readLock().unlock();
}

void b() throws Exception {
    lock.readLock().lock();
    IO.println(x);
    lock.readLock().unlock();
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
//   x: 10, 16
