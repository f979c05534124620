// Rule: a run goes on while the JVM collects garbage by itself, and someone hears of it.
//RUNTIME_OPTIONS -XX:+UseG1GC -XX:G1PeriodicGCInterval=2000
final ReentrantLock a = new ReentrantLock(), b = new ReentrantLock();
final CountDownLatch both = new CountDownLatch(2);
final java.lang.ref.ReferenceQueue<Object> gone = new java.lang.ref.ReferenceQueue<>();
void take(Lock x, Lock y) {
    try {
        x.lockInterruptibly();
        both.countDown();
        both.await();
        y.lockInterruptibly();
    } catch (InterruptedException e) {
        IO.println("late");
    }
}
void main() {
    IO.println("begins");
    var ann = new Thread(() -> take(a, b), "ann");
    ann.start();
    new Thread(() -> take(b, a), "bob").start();
    var reference = new java.lang.ref.WeakReference<>(new Object(), gone);
    var hearer = new Thread(() -> {
        try {
            gone.remove();
        } catch (InterruptedException e) {
        }
        ann.interrupt();
        java.lang.ref.Reference.reachabilityFence(reference);
    });
    hearer.setDaemon(true);
    hearer.start();
}
// Output:
//   begins
// Deadlocks:
//   ann -> bob -> ann
