// Rule: a ring that an interrupt could end lasts where nobody is left to interrupt.
//LIMIT 500ms
final Lock left = new ReentrantLock(), right = new ReentrantLock();
final CyclicBarrier both = new CyclicBarrier(2);

void take(Lock first, Lock second) {
    first.lock();
    try {
        both.await();
        second.lockInterruptibly();
        second.unlock();
    } catch (InterruptedException | BrokenBarrierException e) {
        IO.println("gives way");
    } finally {
        first.unlock();
    }
}

void main() throws Exception {
    var ann = new Thread(() -> take(left, right), "ann");
    var bob = new Thread(() -> take(right, left), "bob");
    ann.start();
    bob.start();
    ann.join();
    ann.interrupt();
}

// Deadlocks:
//   ann -> bob -> ann
