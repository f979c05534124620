void main() throws Exception {
    var main = Thread.currentThread();
    var worker = Thread.ofPlatform().daemon().name("worker");
    var pool = Executors.newFixedThreadPool(1, worker.factory());
    var thread = pool.submit(() -> {
        until(main, Thread.State.WAITING);
        return Thread.currentThread();
    }).get();
    until(thread, Thread.State.WAITING);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
