// Rule: virtual threads deadlock too, over j.u.c. locks.
final Lock left = new ReentrantLock(), right = new ReentrantLock();
final CountDownLatch both = new CountDownLatch(2);

void take(Lock first, Lock second) {
    first.lock();
    both.countDown();
    try { both.await(); } catch (InterruptedException e) { }
    second.lock();
    IO.println("never");
}

void main() throws Exception {
    Thread.ofVirtual().name("ann").start(() -> take(left, right));
    Thread.ofVirtual().name("bob").start(() -> take(right, left)).join();
}

// Deadlocks:
//   ann -> bob -> ann
