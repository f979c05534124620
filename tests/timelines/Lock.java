void main() throws Exception {
    var lock = new ReentrantLock();
    var second = new ReentrantLock();
    var other = new Thread(() -> {
        lock.lock();
        lock.unlock();
        second.lock();
        second.unlock();
    }, "other");
    lock.lock();
    second.lock();
    other.start();
    until(other, Thread.State.WAITING);
    lock.unlock();
    while (!second.hasQueuedThreads()) Thread.yield();
    until(other, Thread.State.WAITING);
    second.unlock();
    until(other, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
