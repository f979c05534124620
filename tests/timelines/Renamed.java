void main() throws Exception {
    var worker = new Thread(() -> Thread.currentThread().setName("after"), "before");
    worker.start();
    until(worker, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
