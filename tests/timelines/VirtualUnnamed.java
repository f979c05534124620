void main() throws Exception {
    var main = Thread.currentThread();
    var thread = Thread.startVirtualThread(() -> {
        until(main, Thread.State.WAITING);
        IO.println("printed");
    });
    thread.join();
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.onSpinWait();
}
