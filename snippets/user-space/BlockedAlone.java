///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=taskset
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//LIMIT 20s
//BREAK = Thread.ofPlatform(); => = Thread.ofVirtual();

/// A is in the middle of something, three times: a read, a write, a sum. On the same core, B is to tick a hundred
/// times. (The options are for the edit.)

// fold fields
import java.nio.channels.Pipe;

volatile Path me;                        // A's folder under /proc
// endfold

final Thread.Builder kind = Thread.ofPlatform();

String whileIn(Callable<?> call, String letter) throws Exception {
    // fold start-a
    me = null;
    var a = new FutureTask<>(() -> {
        me = Path.of("/proc/thread-self").toRealPath();
        return call.call();
    });
    // endfold
    kind.name("A").start(a);
    while (me == null || !kernel().equals(letter)) Thread.sleep(1);
    var ticks = new AtomicInteger();
    kind.name("B").start(() -> {
        while (ticks.get() < 100) ticks.incrementAndGet();
    }).join(Duration.ofSeconds(2));
    return later(letter) + ", A is through: " + a.isDone()
        + ", B ticked: " + ticks;
}

// fold calls
String kernel() throws IOException {     // its letter for A
    return Files.readString(me.resolve("stat"))
        .replaceAll("(?s).*\\) (.).*", "$1");
}

String later(String letter) throws IOException {
    for (int look = 0; look < 100; look++) // it may be at a safepoint
        if (kernel().equals(letter)) return letter;
    return kernel();
}

int sum() {
    for (int sum = 0; ; sum++) Thread.onSpinWait();
}

void oneCore() throws Exception {        // threads begun here stay here
    var status = Files.readString(Path.of("/proc/thread-self/status"));
    new ProcessBuilder("taskset", "-cp", status.replaceAll(
        "(?s).*\nCpus_allowed_list:\\s*(\\d+).*", "$1"),
        status.replaceAll("(?s).*\nPid:\\s*(\\d+).*", "$1"))
        .start().waitFor();
}
// endfold

void main() throws Exception {
    // fold one-core-and-pipes
    oneCore();
    Pipe empty = Pipe.open(), other = Pipe.open();
    var bytes = ByteBuffer.allocate(1 << 20);
    var megabyte = ByteBuffer.allocate(1 << 20);
    IO.println("reads: "
        + whileIn(() -> empty.source().read(bytes), "S"));
    IO.println("writes: "
        + whileIn(() -> other.sink().write(megabyte), "S"));
    IO.println("adds: " + whileIn(this::sum, "R"));
    // endfold
    System.exit(0);                      // A's would go on
}

// Output:
//   reads: S, A is through: false, B ticked: 100
//   writes: S, A is through: false, B ticked: 100
//   adds: R, A is through: false, B ticked: 100
