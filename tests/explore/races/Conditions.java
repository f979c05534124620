/// Who returns from Condition.await comes after the unlock of who signalled.

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();
final Condition told = lock.newCondition();
boolean ready;
int x;

void a() throws Exception {
    x = 1;
    lock.lock();
    ready = true;
    told.signal();
    lock.unlock();
}

void b() throws Exception {
    lock.lock();
    while (!ready) told.await();
    lock.unlock();
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
