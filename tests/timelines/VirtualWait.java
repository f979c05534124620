void main() throws Exception {
    var lock = new Object();
    var thread = Thread.ofVirtual().name("v").start(() -> {
        synchronized (lock) {
            try {
                lock.wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    });
    until(thread, Thread.State.WAITING);
    synchronized (lock) {
        lock.notify();
    }
    until(thread, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
