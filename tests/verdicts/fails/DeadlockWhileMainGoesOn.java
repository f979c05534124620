// Rule: a deadlock ends no run in which another thread can still act.
final Object left = new Object(), right = new Object();

void take(Object first, Object second) {
    synchronized (first) {
        pause(200);
        synchronized (second) { }
    }
}

void pause(long millis) {
    try { Thread.sleep(millis); } catch (InterruptedException e) { throw new Error(e); }
}

void main() {
    IO.println("begins");
    new Thread(() -> take(left, right), "ann").start();
    new Thread(() -> take(right, left), "bob").start();
    pause(2_000);
    IO.println("main goes on");
    System.exit(3);
}

// Output:
//   begins
// Deadlocks:
//   ann -> bob -> ann
