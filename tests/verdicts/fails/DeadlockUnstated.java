// Rule: an unexpected deadlock is named as one.
//LIMIT 3s
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
    IO.println("ready");
    new Thread(() -> take(left, right), "ann").start();
    new Thread(() -> take(right, left), "bob").start();
}

// Output:
//   ready
