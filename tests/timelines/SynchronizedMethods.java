volatile boolean gate;
volatile boolean inside;

static class Shared {
    static synchronized void all() {}
}

synchronized void own() {
    inside = true;
    while (!gate) Thread.onSpinWait();
}

synchronized int first(Thread other) {
    other.start();
    until(other, Thread.State.BLOCKED);
    return 1;
}

void main() throws Exception {
    var other = new Thread(() -> {
        own();
        Shared.all();
    }, "other");
    first(other);
    while (!inside) Thread.yield();
    synchronized (Shared.class) {
        gate = true;
        until(other, Thread.State.BLOCKED);
    }
    until(other, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
