///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//LIMIT 5s
//BREAK LockSupport.park(); =>

/// A thread computes, then sleeps. What does its file `syscall` say each time?

// fold fields
final CompletableFuture<Path> folder = new CompletableFuture<>();
final AtomicBoolean go = new AtomicBoolean();
// endfold

void work() {
    try {
        var me = Path.of("/proc/thread-self").toRealPath();
        int mine = 42;
        for (int n = 0; !go.get(); n++)
            if (n == 1000) folder.complete(me);     // now well begun
        LockSupport.park();
        IO.println("it goes on and still has " + mine);
    } catch (IOException failed) {
        throw new UncheckedIOException(failed);
    }
}

// fold saved
String saved() throws Exception {       // the file's last two words
    var kept = Files.readString(folder.get().resolve("syscall"));
    var word = kept.strip().split(" ");
    return word.length < 2 ? kept.strip()
        : "stack " + word[word.length - 2]
            + ", code " + word[word.length - 1];
}
// endfold

void main() throws Exception {
    // fold start
    var thread = Thread.ofPlatform().start(this::work);
    String first = saved();             // the JVM may stop it briefly
    while (!first.equals("running")) first = saved();
    // endfold
    IO.println(first);
    go.set(true);
    // fold wait
    while (thread.getState() != Thread.State.WAITING
        || saved().equals("running")) Thread.sleep(1);
    // endfold
    IO.println(saved());
    IO.println(saved());
    LockSupport.unpark(thread);
    thread.join();
}

// Output:
//   {first}
//   stack {stack}, code {code}
//   stack {stack}, code {code}
//   it goes on and still has 42
// where first.equals("running")
