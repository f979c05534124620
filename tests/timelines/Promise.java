void main() throws Exception {
    var promise = new CompletableFuture<String>();
    var main = Thread.currentThread();
    var other = new Thread(() -> {
        until(main, Thread.State.WAITING);
        promise.complete("kept");
    }, "other");
    other.start();
    IO.println(promise.join());
    until(other, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
