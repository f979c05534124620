// Rule: a program that merely waits is not deadlocked.
//LIMIT 1s
final Object left = new Object();

void main() {
    new Thread(() -> { synchronized (left) { pause(); } }, "ann").start();
    new Thread(() -> { pause(); synchronized (left) { } }, "bob").start();
}

void pause() {
    try { Thread.sleep(60_000); } catch (InterruptedException e) { }
}

// Deadlocks:
//   ann -> bob -> ann
