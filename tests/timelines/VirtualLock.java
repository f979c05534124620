void main() throws Exception {
    var lock = new ReentrantLock();
    var thread = Thread.ofVirtual().name("v").unstarted(() -> {
        lock.lock();
        lock.unlock();
    });
    lock.lock();
    thread.start();
    until(thread, Thread.State.WAITING);
    lock.unlock();
    until(thread, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
