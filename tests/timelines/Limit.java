//LIMIT 1s
void main() throws Exception {
    var other = Thread.ofPlatform().name("other").start(LockSupport::park);
    until(other, Thread.State.WAITING);
    IO.println("before");
    new Semaphore(0).acquire();
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
