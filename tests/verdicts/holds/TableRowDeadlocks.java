// Rule: a row may state that the run deadlocks.
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

// Outcomes of 2 runs:
//   never       | forbidden | somebody got both
//   , Deadlocks | required  | each waits for the other
