// Rule: two rings are two: to name one of them is not enough.
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
//   ann -> bob -> ann
