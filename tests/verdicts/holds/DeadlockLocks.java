// Rule: locks of j.u.c. with an owner count as monitors do.
final Lock left = new ReentrantLock(), right = new ReentrantLock();
final CountDownLatch both = new CountDownLatch(2);

void take(Lock first, Lock second) {
    first.lock();
    both.countDown();
    try { both.await(); } catch (InterruptedException e) { }
    second.lock();
    IO.println("never");
}

void main() {
    new Thread(() -> take(left, right), "ann").start();
    new Thread(() -> take(right, left), "bob").start();
}

// Deadlocks:
//   ann -> bob -> ann
