// Rule: a wait with a timeout is no deadlock; it passes.
final Lock left = new ReentrantLock(), right = new ReentrantLock();
final CountDownLatch both = new CountDownLatch(2);

void take(Lock first, Lock second) {
    first.lock();
    both.countDown();
    try {
        both.await();
        if (second.tryLock(900, TimeUnit.MILLISECONDS)) second.unlock();
    } catch (InterruptedException e) { }
    first.unlock();
}

void main() {
    new Thread(() -> take(left, right), "ann").start();
    new Thread(() -> take(right, left), "bob").start();
}

// Deadlocks:
//   ann -> bob -> ann
