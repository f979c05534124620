// Rule: waiting for semaphores in a ring never ends.
//LIMIT 1s
final Semaphore left = new Semaphore(1), right = new Semaphore(1);
final CountDownLatch both = new CountDownLatch(2);

void take(Semaphore first, Semaphore second) {
    first.acquireUninterruptibly();
    both.countDown();
    try { both.await(); } catch (InterruptedException e) { }
    second.acquireUninterruptibly();
}

void main() {
    new Thread(() -> take(left, right), "ann").start();
    new Thread(() -> take(right, left), "bob").start();
}

// Never ends:
//   ann WAITING
//   bob WAITING
