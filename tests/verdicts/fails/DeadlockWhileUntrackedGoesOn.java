//RUNTIME_OPTIONS -Djdk.trackAllThreads=false
// Rule: a run is judged when it is over, also where virtual threads can't be seen.
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
    Thread.startVirtualThread(() -> {
        LockSupport.parkNanos(2_000_000_000L);
        System.exit(3);
    });
    new Thread(() -> take(a, b), "ann").start();
    new Thread(() -> take(b, a), "bob").start();
}

// Deadlocks:
//   ann -> bob -> ann
