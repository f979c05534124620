// Rule: a run goes on while a thread can act, whatever its name and group.
final Object a = new Object(), b = new Object();
final CountDownLatch both = new CountDownLatch(2);
void take(Object x, Object y) { synchronized (x) { both.countDown(); try { both.await(); } catch (InterruptedException e) {} synchronized (y) { } } }
void late() { try { Thread.sleep(1000); } catch (InterruptedException e) {} IO.println("late"); }
void main() {
    var system = Thread.currentThread().getThreadGroup().getParent();
    for (var late : List.of(new Thread(system, this::late, "Finalizer"), new Thread(new ThreadGroup("CarrierThreads"), this::late))) {
        late.setDaemon(true);
        late.start();
    }
    new Thread(() -> take(a, b), "ann").start();
    new Thread(() -> take(b, a), "bob").start();
    IO.println("begins");
}
// Output:
//   begins
// Deadlocks:
//   ann -> bob -> ann
