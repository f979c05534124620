void main() throws Exception {
    var other = Thread.ofPlatform().daemon().name("other").start(LockSupport::park);
    until(other, Thread.State.WAITING);
    throw new IllegalStateException("out");
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
