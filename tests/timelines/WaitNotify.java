void main() throws Exception {
    var lock = new Object();
    var waiter = new Thread(() -> {
        synchronized (lock) {
            try {
                lock.wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }, "waiter");
    waiter.start();
    until(waiter, Thread.State.WAITING);
    synchronized (lock) {
        lock.notify();
        until(waiter, Thread.State.BLOCKED);
    }
    until(waiter, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
