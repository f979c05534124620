// Rule: of a schedule, too, every ring is told.
//EXPLORE
final Object a = new Object(), b = new Object();
final Object c = new Object(), d = new Object();
final CountDownLatch held = new CountDownLatch(4);

void take(Object first, Object second) {
    synchronized (first) {
        held.countDown();
        try { held.await(); } catch (InterruptedException e) { return; }
        synchronized (second) { }
    }
}

void main() {
    new Thread(() -> take(a, b), "ann").start();
    new Thread(() -> take(b, a), "bob").start();
    new Thread(() -> take(c, d), "cat").start();
    new Thread(() -> take(d, c), "dan").start();
}

// Deadlocks:
//   ann -> bob -> ann
//   cat -> dan -> cat
