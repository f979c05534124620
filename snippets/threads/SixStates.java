///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//LIMIT 5s
//BREAK synchronized (door) { } =>

/// One thread in all six of Java's states. What does the kernel say?

// fold fields
final Object door = new Object();
final AtomicBoolean go = new AtomicBoolean();
final CompletableFuture<Path> folder = new CompletableFuture<>();
// endfold

void work() {
    try {
        // fold task
        folder.complete(Path.of("/proc/thread-self").toRealPath());
        // endfold
        while (!go.get()) Thread.onSpinWait();
        synchronized (door) { }
        LockSupport.park();
        Thread.sleep(60_000);
    } catch (InterruptedException | IOException e) {
        folder.completeExceptionally(e);   // without effect by then
    }
}

// fold show
String kernel() throws Exception {
    var stat = folder.get().resolve("stat");
    return Files.readString(stat).replaceAll("(?s).*\\) (.).*", "$1");
}

void show(Thread thread, Thread.State state) throws Exception {
    while (thread.getState() != state) Thread.onSpinWait();
    String letter;
    do letter = kernel();             // still on its way to bed?
    while (letter.equals("R") != (state == Thread.State.RUNNABLE));
    IO.println(state + ": " + letter);
}
// endfold

void main() throws Exception {
    // fold start
    var thread = Thread.ofPlatform().unstarted(this::work);
    IO.println(thread.getState() + ": not there yet");
    thread.start();
    // endfold
    show(thread, Thread.State.RUNNABLE);
    synchronized (door) {
        go.set(true);
        show(thread, Thread.State.BLOCKED);
    }
    show(thread, Thread.State.WAITING);
    LockSupport.unpark(thread);
    show(thread, Thread.State.TIMED_WAITING);
    // fold end
    thread.interrupt();
    thread.join();
    while (Files.exists(folder.get())) Thread.sleep(1);
    IO.println(thread.getState() + ": no longer there");
    // endfold
}

// Output:
//   NEW: not there yet
//   RUNNABLE: R
//   BLOCKED: S
//   WAITING: S
//   TIMED_WAITING: S
//   TERMINATED: no longer there
