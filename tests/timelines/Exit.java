void main() throws Exception {
    var main = Thread.currentThread();
    var hook = new Thread(() -> {
        until(main, Thread.State.WAITING);
        IO.println("hook");
    }, "hook");
    Runtime.getRuntime().addShutdownHook(hook);
    IO.println("before");
    System.exit(3);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
