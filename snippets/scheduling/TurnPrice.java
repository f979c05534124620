///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=taskset
//ALONE
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//LIMIT 60s
//BREAK Thread.ofVirtual() => Thread.ofPlatform()

/// The same game, with a stopwatch: how long from one turn to the next, in the best of a hundred games?

void play(Semaphore mine, Semaphore theirs) {
    for (int turn = 0; turn < 1000; turn++) {
        mine.acquireUninterruptibly();
        theirs.release();
    }
}

long nanosATurn(Thread.Builder kind) throws InterruptedException {
    // fold start
    Semaphore forA = new Semaphore(0), forB = new Semaphore(0);
    var a = kind.start(() -> play(forA, forB));
    var b = kind.start(() -> play(forB, forA));
    // endfold
    long begin = System.nanoTime();
    forA.release();
    a.join();
    b.join();
    return (System.nanoTime() - begin) / 2000;
}

// fold best
long best(Thread.Builder kind) throws InterruptedException {
    long best = Long.MAX_VALUE;
    for (int game = 0; game < 100; game++)
        best = Math.min(best, nanosATurn(kind));
    return best;
}
// endfold

void main() throws Exception {           // threads begun here stay here
    // fold one-core
    var status = Files.readString(Path.of("/proc/thread-self/status"));
    new ProcessBuilder("taskset", "-cp",
        status.replaceAll(
            "(?s).*\nCpus_allowed_list:\\s*(\\d+).*", "$1"),
        status.replaceAll("(?s).*\nPid:\\s*(\\d+).*", "$1"))
        .start().waitFor();
    // endfold
    long virtual = best(Thread.ofVirtual());
    long platform = best(Thread.ofPlatform());
    // fold print
    IO.println("virtual: " + virtual + " ns");
    IO.println("platform: " + platform + " ns, or "
        + 10 * platform / virtual / 10.0 + " times as long");
    // endfold
}

// Output:
//   virtual: {virtualNanos:int} ns
//   platform: {platformNanos:int} ns, or {times:number} times as long
// where times >= 2
