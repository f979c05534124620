void main() throws Exception {
    var latch = new CountDownLatch(1);
    var other = new Thread(() -> {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }, "other");
    other.start();
    until(other, Thread.State.WAITING);
    latch.countDown();
    until(other, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
