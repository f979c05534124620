// Rule: main and threads with default names can be in the cycle.
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
    new Thread(() -> take(left, right)).start();
    take(right, left);
}

// Deadlocks:
//   main -> Thread-0 -> main
