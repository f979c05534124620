/// Who awaits a condition gives its lock back: a step of two places.
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock lock = new ReentrantLock();
final Condition came = lock.newCondition();
boolean there = false;
int bytes = 0;

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(() -> {
        lock.lock();
        there = true;
        came.signal();
        lock.unlock();
        bytes = 1;
    });
    lock.lock();
    while (!there) came.await();
    lock.unlock();
    IO.println(bytes);
    a.join();
}

// Schedules:
//   0 | some
//   1 | some
