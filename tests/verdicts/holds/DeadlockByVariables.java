// Rule: threads without names can be named by their variables, and without these by their numbers.
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
    var one = new Thread(() -> take(left, right));
    one.start();
    new Thread(() -> take(right, left)).start();
}

// Deadlocks:
//   one -> thread 2 -> one
