// Rule: each thread named is there, in that state.
//LIMIT 1s
final Object monitor = new Object();

void main() throws Exception {
    IO.println("so far");
    new Thread(this::pause, "sleeper").start();
    new Thread(() -> { while (true) Thread.onSpinWait(); }, "spinner")
        .start();
    synchronized (monitor) {
        new Thread(() -> { synchronized (monitor) { } }, "blocked")
            .start();
        new CountDownLatch(1).await();
    }
}

void pause() {
    try { Thread.sleep(60_000); } catch (InterruptedException e) { }
}

// Output:
//   so far
// Never ends:
//   main WAITING
//   sleeper TIMED_WAITING
//   spinner RUNNABLE
//   blocked BLOCKED
