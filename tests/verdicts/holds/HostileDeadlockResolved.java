// Rule: a cycle that another thread will break is no ending.
final Lock left = new ReentrantLock(), right = new ReentrantLock();
final CountDownLatch both = new CountDownLatch(2);

void take(Lock first, Lock second) {
    first.lock();
    try {
        both.countDown();
        both.await();
        second.lockInterruptibly();
        second.unlock();
    } catch (InterruptedException e) {
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
    Thread.sleep(1_600);
    ann.interrupt();
    bob.join();
}

// Output:
//   gives way
