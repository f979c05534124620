void main() throws Exception {
    var main = Thread.currentThread();
    CompletableFuture.runAsync(() -> until(main, Thread.State.WAITING)).join();
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
