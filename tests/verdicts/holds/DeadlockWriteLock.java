// Rule: a write lock has an owner, so it can be in a cycle.
final ReadWriteLock left = new ReentrantReadWriteLock();
final ReadWriteLock right = new ReentrantReadWriteLock();
final CountDownLatch both = new CountDownLatch(2);

void take(Lock first, Lock second) {
    first.lock();
    both.countDown();
    try { both.await(); } catch (InterruptedException e) { }
    second.lock();
    IO.println("never");
}

void main() {
    new Thread(() -> take(left.writeLock(), right.writeLock()), "ann")
        .start();
    new Thread(() -> take(right.writeLock(), left.writeLock()), "bob")
        .start();
}

// Deadlocks:
//   ann -> bob -> ann
