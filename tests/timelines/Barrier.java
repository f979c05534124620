void main() throws Exception {
    var barrier = new CyclicBarrier(2);
    var other = new Thread(() -> {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }, "other");
    other.start();
    until(other, Thread.State.WAITING);
    barrier.await();
    until(other, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
