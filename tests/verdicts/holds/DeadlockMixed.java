// Rule: one cycle may go through a monitor, a lock, and both thread kinds.
final Object monitor = new Object();
final Lock lock = new ReentrantLock();
final CountDownLatch both = new CountDownLatch(2);

void meet() {
    both.countDown();
    try { both.await(); } catch (InterruptedException e) { }
}

void main() throws Exception {
    Thread.ofVirtual().name("virtual").start(() -> {
        synchronized (monitor) { meet(); lock.lock(); }
    });
    Thread.ofPlatform().name("platform").start(() -> {
        lock.lock();
        meet();
        synchronized (monitor) { IO.println("never"); }
    });
}

// Deadlocks:
//   virtual -> platform -> virtual
