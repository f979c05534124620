//BREAK (b, a) => (a, b)
// Rule: a worker that waits for a task can't act, so the run ends at the deadlock.
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

void main() throws InterruptedException, ExecutionException {
    var pool = Executors.newCachedThreadPool();
    pool.submit(() -> IO.println("done")).get();
    new Thread(() -> take(a, b), "ann").start();
    new Thread(() -> take(b, a), "bob").start();
}

// Output:
//   done
// Deadlocks:
//   ann -> bob -> ann
