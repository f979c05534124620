void main() throws Exception {
    var other = Thread.ofPlatform().name("other").start(LockSupport::park);
    until(other, Thread.State.WAITING);
    IO.println("before");
    new ProcessBuilder("kill", "-9", "" + ProcessHandle.current().pid()).start();
    while (true) Thread.onSpinWait();
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
