// Rule: virtual threads deadlock too, over monitors.
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
    Thread.ofVirtual().name("ann").start(() -> take(left, right));
    Thread.ofVirtual().name("bob").start(() -> take(right, left)).join();
}

// Deadlocks:
//   ann -> bob -> ann
