void main() throws Exception {
    var main = Thread.currentThread();
    try (var pool = Executors.newFixedThreadPool(1)) {
        var future = pool.submit(() -> {
            until(main, Thread.State.WAITING);
            return 1;
        });
        IO.println(future.get());
    }
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
