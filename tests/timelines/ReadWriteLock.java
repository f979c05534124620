void main() throws Exception {
    var lock = new ReentrantReadWriteLock();
    var writer = new Thread(() -> {
        lock.writeLock().lock();
        lock.writeLock().unlock();
    }, "writer");
    lock.readLock().lock();
    writer.start();
    until(writer, Thread.State.WAITING);
    lock.readLock().unlock();
    until(writer, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
