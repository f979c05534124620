// Rule: a run goes on while a thread can act, whatever it calls itself.
final Object a = new Object(), b = new Object();
final CountDownLatch both = new CountDownLatch(2);
void take(Object x, Object y) { synchronized (x) { both.countDown(); try { both.await(); } catch (InterruptedException e) {} synchronized (y) { } } }
void main() {
    new Thread(() -> take(a, b), "ann").start();
    new Thread(() -> take(b, a), "bob").start();
    IO.println("begins");
    new Thread(() -> { try { Thread.sleep(1000); } catch (InterruptedException e) {} IO.println("late"); }, "DestroyJavaVM").start();
}
// Output:
//   begins
// Deadlocks:
//   ann -> bob -> ann
