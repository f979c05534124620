void main() throws Exception {
    var gate = new AtomicBoolean();
    var worker = new Thread(() -> {
        while (!gate.get()) Thread.onSpinWait();
        IO.println("worker");
    }, "worker");
    worker.start();
    var joiner = Thread.currentThread();
    Thread.ofPlatform().name("opener").start(() -> {
        until(joiner, Thread.State.WAITING);
        gate.set(true);
    });
    worker.join();
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
