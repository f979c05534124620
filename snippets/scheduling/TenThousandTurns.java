///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=taskset
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//LIMIT 60s
//BREAK Thread.ofVirtual() => Thread.ofPlatform()
//BREAK turn < 10_000 => turn < 100

/// A and B take turns on one core, ten thousand times each. The code is one, the kinds of threads are two.

// fold switches
int status(String field) throws IOException {
    return Integer.parseInt(Files.readString(
        Path.of("/proc/thread-self/status"))
        .replaceAll("(?s).*\n" + field + ":\\s*(\\d+).*", "$1"));
}

int switches() throws IOException {          // of both kinds, so far
    return status("voluntary_ctxt_switches")
        + status("nonvoluntary_ctxt_switches");
}
// endfold

int play(Semaphore mine, Semaphore theirs) throws Exception {
    int before = switches();
    for (int turn = 0; turn < 10_000; turn++) {
        mine.acquire();                      // wait until it's my turn
        theirs.release();                    // and now it's yours
    }
    return switches() - before;
}

int switchesOfA(Thread.Builder kind) throws Exception {
    // fold start
    Semaphore forA = new Semaphore(1), forB = new Semaphore(0);
    var a = new FutureTask<>(() -> play(forA, forB));
    var b = new FutureTask<>(() -> play(forB, forA));
    kind.start(a);
    kind.start(b);
    b.get();
    // endfold
    return a.get();
}

void main() throws Exception {           // threads begun here stay here
    // fold one-core
    new ProcessBuilder("taskset", "-cp",
        Files.readString(Path.of("/proc/thread-self/status"))
        .replaceAll("(?s).*\nCpus_allowed_list:\\s*(\\d+).*", "$1"),
        "" + status("Pid")).start().waitFor();
    // endfold
    IO.println("virtual: " + switchesOfA(Thread.ofVirtual()));
    IO.println("platform: " + switchesOfA(Thread.ofPlatform()));
}

// Output:
//   virtual: {virtual:int}
//   platform: {platform:int}
// where virtual < 1000
// where platform >= 9999
