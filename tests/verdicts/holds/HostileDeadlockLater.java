// Rule: a program that first idles and then deadlocks is deadlocked.
//LIMIT 4s
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

void main() throws Exception {
    Thread.sleep(700);
    new Thread(() -> take(left, right), "ann").start();
    new Thread(() -> take(right, left), "bob").start();
}

// Deadlocks:
//   bob -> ann -> bob
