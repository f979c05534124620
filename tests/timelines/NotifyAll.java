void main() throws Exception {
    var lock = new Object();
    Runnable waits = () -> {
        synchronized (lock) {
            try {
                lock.wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    };
    var a = new Thread(waits, "a");
    a.start();
    until(a, Thread.State.WAITING);
    var b = new Thread(waits, "b");
    b.start();
    until(b, Thread.State.WAITING);
    synchronized (lock) {
        lock.notifyAll();
    }
    until(a, Thread.State.TERMINATED);
    until(b, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
