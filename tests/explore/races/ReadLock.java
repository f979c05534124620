/// A write lock that is freed comes before every later read lock, and the other way round.

import java.util.concurrent.locks.ReentrantReadWriteLock;

final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
int x;

void a() throws Exception {
    lock.writeLock().lock();
    x++;
    lock.writeLock().unlock();
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
