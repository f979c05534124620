// Rule: two rings are two, a row each, in whatever order.
final CyclicBarrier all = new CyclicBarrier(4);

void ring(String one, String other) {
    Object left = new Object(), right = new Object();
    new Thread(() -> take(left, right), one).start();
    new Thread(() -> take(right, left), other).start();
}

void take(Object first, Object second) {
    synchronized (first) {
        try { all.await(); } catch (Exception e) { return; }
        synchronized (second) { }
    }
}

void main() {
    ring("ann", "bob");
    ring("cat", "dan");
}

// Deadlocks:
//   dan -> cat -> dan
//   ann -> bob -> ann
