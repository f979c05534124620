void main() throws Exception {
    var semaphore = new Semaphore(0);
    var other = new Thread(semaphore::acquireUninterruptibly, "other");
    other.start();
    until(other, Thread.State.WAITING);
    semaphore.release();
    until(other, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
