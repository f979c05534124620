// Rule: a run that deadlocked is rejected by a twin that must complete.
final Object left = new Object(), right = new Object();
final CountDownLatch both = new CountDownLatch(2);

void take(Object first, Object second) {
    synchronized (first) {
        both.countDown();
        try { both.await(); } catch (InterruptedException e) { }
        synchronized (second) { IO.println("never"); }
    }
}

void main() {
    new Thread(() -> take(left, right), "ann").start();
    new Thread(() -> take(right, left), "bob").start();
}

// Deadlocks:
//   ann -> bob -> ann
