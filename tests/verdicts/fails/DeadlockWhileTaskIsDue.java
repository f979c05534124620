// Rule: a worker that waits until a task is due will act.
final Object a = new Object(), b = new Object();
final CyclicBarrier both = new CyclicBarrier(2);

void take(Object first, Object second) {
    synchronized (first) {
        try {
            both.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            return;
        }
        synchronized (second) { }
    }
}

void main() {
    var pool = Executors.newScheduledThreadPool(1);
    pool.schedule(() -> System.exit(3), 2, TimeUnit.SECONDS);
    new Thread(() -> take(a, b), "ann").start();
    new Thread(() -> take(b, a), "bob").start();
}

// Deadlocks:
//   ann -> bob -> ann
