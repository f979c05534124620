///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 30s
//BREAK synchronized (second) { } => LockSupport.park();

/// Two transfers in a ring, and what `jcmd PID Thread.print` says of them.

static class Account { }

final CountDownLatch begun = new CountDownLatch(2);

void hold(Account first, Account second) {
    synchronized (first) {
        begun.countDown();
        while (begun.getCount() > 0) Thread.yield();
        synchronized (second) { }
    }
}

void main() throws IOException {
    // fold start
    var ann = new Account();
    var bob = new Account();
    var daemon = Thread.ofPlatform().daemon();
    var a = daemon.name("A").start(() -> hold(ann, bob));
    var b = daemon.name("B").start(() -> hold(bob, ann));
    while (a.getState() == Thread.State.RUNNABLE
        || b.getState() == Thread.State.RUNNABLE) Thread.yield();
    // endfold
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    var me = ProcessHandle.current().pid();
    new ProcessBuilder("" + jcmd, "" + me, "Thread.print").start()
        .inputReader().lines()
        // fold cut-out-the-answer
        .dropWhile(line -> !line.startsWith("Found"))
        .takeWhile(line -> !line.startsWith("Java stack"))
        // endfold
        .forEach(IO::println);
}

// Output:
//   Found one Java-level deadlock:
//   =============================
//   "A":
//     waiting to lock monitor {} (object {bobs}, a {}Account),
//     which is held by "B"
//
//   "B":
//     waiting to lock monitor {} (object {anns}, a {}Account),
//     which is held by "A"
//
// where !anns.equals(bobs)
