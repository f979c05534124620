// Rule: nobody owns a read lock: use "Never ends".
//LIMIT 1s
final ReadWriteLock left = new ReentrantReadWriteLock();
final ReadWriteLock right = new ReentrantReadWriteLock();
final CountDownLatch both = new CountDownLatch(2);

void take(ReadWriteLock first, ReadWriteLock second) {
    first.readLock().lock();
    both.countDown();
    try { both.await(); } catch (InterruptedException e) { }
    second.writeLock().lock();
}

void main() {
    new Thread(() -> take(left, right), "ann").start();
    new Thread(() -> take(right, left), "bob").start();
}

// Deadlocks:
//   ann -> bob -> ann
