void main() throws Exception {
    var main = Thread.currentThread();
    var thread = Thread.ofVirtual().name("v").start(() -> {
        until(main, Thread.State.WAITING);
        IO.println("virtual");
    });
    thread.join();
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.onSpinWait();
}
