// Rule: a run goes on while a thread of the JVM's is in the midst of the program's code.
final Object a = new Object(), b = new Object();
final CountDownLatch both = new CountDownLatch(2);
static final CountDownLatch finalizing = new CountDownLatch(1);
void take(Object x, Object y) { synchronized (x) { both.countDown(); try { both.await(); } catch (InterruptedException e) {} synchronized (y) { } } }
static class Garbage {
    @Override
    @SuppressWarnings("removal")
    protected void finalize() throws Throwable {
        finalizing.countDown();
        Thread.sleep(1000);
        IO.println("late");
    }
}
void main() throws InterruptedException {
    new Garbage();
    while (!finalizing.await(10, TimeUnit.MILLISECONDS)) System.gc();
    new Thread(() -> take(a, b), "ann").start();
    new Thread(() -> take(b, a), "bob").start();
    IO.println("begins");
}
// Output:
//   begins
// Deadlocks:
//   ann -> bob -> ann
