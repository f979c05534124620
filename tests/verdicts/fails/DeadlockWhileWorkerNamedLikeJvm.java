// Rule: a run goes on while a thread can act: a worker of the JDK's class, or what makes its tasks due.
final Object a = new Object(), b = new Object();
final CountDownLatch both = new CountDownLatch(2);
void take(Object x, Object y) { synchronized (x) { both.countDown(); try { both.await(); } catch (InterruptedException e) {} synchronized (y) { } } }
void main() throws Exception {
    var asked = new CountDownLatch(1);
    var group = new ThreadGroup(Thread.currentThread().getThreadGroup().getParent(), "CarrierThreads");
    var pool = new ForkJoinPool(1);
    new Thread(group, () -> { pool.schedule(() -> IO.println("late"), 1, TimeUnit.SECONDS); asked.countDown(); }).start();
    asked.await();
    new Thread(() -> take(a, b), "ann").start();
    new Thread(() -> take(b, a), "bob").start();
    IO.println("begins");
}
// Output:
//   begins
// Deadlocks:
//   ann -> bob -> ann
