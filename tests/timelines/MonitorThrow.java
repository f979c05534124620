synchronized void fails(Thread other) {
    other.start();
    until(other, Thread.State.BLOCKED);
    throw new IllegalStateException("out");
}

void main() throws Exception {
    var lock = this;
    var other = new Thread(() -> {
        synchronized (lock) { }
    }, "other");
    try {
        fails(other);
    } catch (IllegalStateException e) {
        IO.println(e.getMessage());
    }
    until(other, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
