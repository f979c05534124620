// Rule: a virtual thread that sleeps can still act: its line is part of the run.
final Lock left = new ReentrantLock(), right = new ReentrantLock();

void take(Lock first, Lock second) {
    first.lock();
    try { Thread.sleep(200); } catch (InterruptedException e) { throw new Error(e); }
    second.lock();
}

void main() throws InterruptedException {
    var ann = Thread.ofVirtual().name("ann").start(() -> take(left, right));
    Thread.ofVirtual().name("bob").start(() -> take(right, left));
    Thread.ofVirtual().start(() -> {
        try { Thread.sleep(1_500); } catch (InterruptedException e) { throw new Error(e); }
        IO.println("woke");
    });
    ann.join();
}

// Output:
//   woke
// Deadlocks:
//   ann -> bob -> ann
