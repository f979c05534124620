// Rule: a timer that will go off is a thread that can still act, in a table's run, too.
final Object left = new Object(), right = new Object();

void take(Object first, Object second) {
    synchronized (first) {
        try { Thread.sleep(200); } catch (InterruptedException e) { throw new Error(e); }
        synchronized (second) { }
    }
}

void main() {
    CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS).execute(() -> System.exit(3));
    new Thread(() -> take(left, right), "ann").start();
    new Thread(() -> take(right, left), "bob").start();
}

// Outcomes of 2 runs:
//   , Deadlocks ann -> bob -> ann | acceptable
//   , Exit 3                      | forbidden
