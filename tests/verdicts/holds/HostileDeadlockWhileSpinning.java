// Rule: a deadlock is found at the limit though another thread never
// idles; odd names are names.
//LIMIT 1s
final Object left = new Object(), right = new Object();
final CountDownLatch both = new CountDownLatch(2);

void take(Object first, Object second) {
    synchronized (first) {
        both.countDown();
        try {
            both.await();
        } catch (InterruptedException e) { }
        synchronized (second) { }
    }
}

void main() {
    new Thread(() -> take(left, right), "ann the first").start();
    new Thread(() -> take(right, left), "bob's").start();
    while (true) Thread.onSpinWait();
}

// Deadlocks:
//   ann the first -> bob's -> ann the first
