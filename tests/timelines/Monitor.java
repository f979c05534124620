void main() throws Exception {
    var lock = new Object();
    var other = new Thread(() -> {
        synchronized (lock) {
            IO.println("other");
        }
    }, "other");
    synchronized (lock) {
        synchronized (lock) {
            other.start();
            until(other, Thread.State.BLOCKED);
        }
        IO.println("main");
    }
    until(other, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
