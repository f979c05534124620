void main() throws Exception {
    var lock = new ReentrantLock();
    var changed = lock.newCondition();
    var other = new Thread(() -> {
        lock.lock();
        changed.awaitUninterruptibly();
        lock.unlock();
    }, "other");
    other.start();
    until(other, Thread.State.WAITING);
    lock.lock();
    changed.signal();
    lock.unlock();
    until(other, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
