// Rule: other threads may wait behind the cycle.
final Object left = new Object(), right = new Object();
final CountDownLatch both = new CountDownLatch(2);

void take(Object first, Object second) {
    synchronized (first) {
        both.countDown();
        try { both.await(); } catch (InterruptedException e) { }
        synchronized (second) { IO.println("never"); }
    }
}

void main() throws Exception {
    new Thread(() -> take(left, right), "ann").start();
    new Thread(() -> take(right, left), "bob").start();
    both.await();
    new Thread(() -> take(left, left), "behind").start();
    synchronized (right) { IO.println("never"); }
}

// Deadlocks:
//   bob -> ann -> bob
