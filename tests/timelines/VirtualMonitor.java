void main() throws Exception {
    var lock = new Object();
    var thread = Thread.ofVirtual().name("v").unstarted(() -> {
        synchronized (lock) { }
    });
    synchronized (lock) {
        thread.start();
        until(thread, Thread.State.BLOCKED);
    }
    until(thread, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
