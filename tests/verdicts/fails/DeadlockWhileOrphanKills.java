// Rule: a run goes on while a process that it started may act, whoever is its parent by then.
//NEEDS os=linux, command=sh
final Object a = new Object(), b = new Object();
final CountDownLatch both = new CountDownLatch(2);
void take(Object x, Object y) { synchronized (x) { both.countDown(); try { both.await(); } catch (InterruptedException e) {} synchronized (y) { } } }
void main() throws Exception {
    var kill = "(sleep 1; kill " + ProcessHandle.current().pid() + ") > /dev/null 2>&1 &";
    new ProcessBuilder("sh", "-c", kill).start().waitFor();
    new Thread(() -> take(a, b), "ann").start();
    new Thread(() -> take(b, a), "bob").start();
    IO.println("begins");
}
// Output:
//   begins
// Deadlocks:
//   ann -> bob -> ann
