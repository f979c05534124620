volatile Thread main;

boolean started(Thread other, Object lock) {
    var frames = other.getStackTrace();
    return Arrays.stream(frames).anyMatch(f -> f.getMethodName().equals("until"));
}

void main() throws Exception {
    Object one = new Object(), two = new Object();
    var other = new Thread(() -> {
        synchronized (two) {
            until(main, Thread.State.BLOCKED);
            synchronized (one) { }
        }
    }, "other");
    main = Thread.currentThread();
    synchronized (one) {
        other.start();
        until(other, Thread.State.RUNNABLE);
        while (!started(other, two)) Thread.yield();
        synchronized (two) { }
    }
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
