void main() throws Exception {
    var queue = new SynchronousQueue<String>();
    var taker = new Thread(() -> {
        try {
            IO.println(queue.take());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }, "taker");
    taker.start();
    until(taker, Thread.State.WAITING);
    queue.put("taken");
    until(taker, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
