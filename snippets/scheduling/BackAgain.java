///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=taskset
//ALONE
//LIMIT 60s
//BREAK cell += 8 => cell += 4_000_000

/// A goes through 256 KiB and hands over to B. In every other turn B goes through 32 MiB before it hands back. Both
/// are on one core. How long does A take?

// fold fields
final Semaphore forA = new Semaphore(1), forB = new Semaphore(0);
final long[] memoryOfB = new long[4 * 1024 * 1024];
volatile int end;
// endfold

void a(int[] next, long[] best) {
    for (int turn = 0, at = 0; turn < 100; turn++) {
        forA.acquireUninterruptibly();
        long begin = System.nanoTime();
        for (int step = 0; step < 4096; step++) at = next[at];
        long took = System.nanoTime() - begin;
        // fold keep-the-best
        best[turn % 2] = Math.min(best[turn % 2], took);
        end = at;                            // so the walk is needed
        // endfold
        forB.release();
    }
}

void b() {
    for (int turn = 0; turn < 100; turn++) {
        forB.acquireUninterruptibly();
        if (turn % 2 == 0)
            for (int cell = 0; cell < memoryOfB.length; cell += 8)
                memoryOfB[cell]++;
        forA.release();
    }
}

// fold ring
int[] ring() {          // 4096 places, 64 bytes apart, in a mixed order
    var places = new ArrayList<Integer>();
    for (int at = 0; at < 65_536; at += 16) places.add(at);
    Collections.shuffle(places, new Random(2020));
    var next = new int[65_536];
    for (int i = 0; i < 4096; i++)
        next[places.get(i)] = places.get((i + 1) % 4096);
    return next;
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
    // fold best-and-start
    long[] best = {Long.MAX_VALUE, Long.MAX_VALUE};
    int[] next = ring();
    var threads = List.of(
        Thread.ofPlatform().start(() -> a(next, best)),
        Thread.ofPlatform().start(this::b));
    for (var thread : threads) thread.join();
    IO.println("B did nothing: " + best[0] + " ns");
    IO.println("B worked: " + best[1] + " ns, which is "
        + (best[1] - best[0]) + " ns more");
    // endfold
}

// Output:
//   B did nothing: {warmNanos:int} ns
//   B worked: {coldNanos:int} ns, which is {lostNanos:int} ns more
// where coldNanos > 2 * warmNanos
