void main() throws Exception {
    var other = Thread.ofPlatform().name("other").start(LockSupport::park);
    until(other, Thread.State.WAITING);
    IO.println("before");
    Runtime.getRuntime().halt(3);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
