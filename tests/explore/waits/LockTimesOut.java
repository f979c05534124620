/// A lock that is tried for a time, also one that is held for days; `awaitNanos` may be late though
/// signalled.

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();
final Condition told = lock.newCondition();

void main() throws InterruptedException {
    Thread t = new Thread(() -> {
        lock.lock();
        told.signal();
        lock.unlock();
    });
    lock.lock();
    t.start();
    boolean left = told.awaitNanos(1_000) > 0;
    lock.unlock();
    IO.println(left);
}

// Schedules:
//   true | 1
//   false | 3
