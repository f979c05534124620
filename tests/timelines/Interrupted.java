void main() throws Exception {
    var sleeper = new Thread(() -> {
        try {
            Thread.sleep(100_000);
        } catch (InterruptedException e) {
            IO.println("interrupted");
        }
    }, "sleeper");
    sleeper.start();
    until(sleeper, Thread.State.TIMED_WAITING);
    sleeper.interrupt();
    until(sleeper, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
