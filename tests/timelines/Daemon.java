void main() throws Exception {
    var daemon = Thread.ofPlatform().daemon().name("daemon").start(LockSupport::park);
    until(daemon, Thread.State.WAITING);
    IO.println("main");
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
