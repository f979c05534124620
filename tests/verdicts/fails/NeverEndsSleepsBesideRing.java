///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: that two threads can't go on says nothing of what a third does after its sleep.
//LIMIT 500ms
final Object left = new Object(), right = new Object();
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

void main() throws InterruptedException {
    new Thread(() -> take(left, right), "ann").start();
    new Thread(() -> take(right, left), "bob").start();
    Thread.sleep(60_000);
    IO.println("given up");
    System.exit(0);
}

// Never ends:
//   ann BLOCKED
//   bob BLOCKED
