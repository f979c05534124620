///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK Thread.onSpinWait() => LockSupport.parkNanos(999_999)
//BREAK cores + 3 => cores

/// Three more threads than cores, and all of them compute.

final AtomicBoolean stop = new AtomicBoolean();
final Queue<Path> folders = new ConcurrentLinkedQueue<>();

// fold compute-and-look
void compute() {
    try {
        var folder = Path.of("/proc/thread-self").toRealPath();
        for (int n = 0; !stop.get(); n++) {
            if (n == 1000) folders.add(folder);     // now well begun
            Thread.onSpinWait();
        }
    } catch (IOException failed) {
        throw new UncheckedIOException(failed);
    }
}

Map<String, Integer> look(List<Thread> threads) throws IOException {
    var seen = new TreeMap<String, Integer>();
    for (var thread : threads)
        seen.merge("Java says " + thread.getState(), 1, Integer::sum);
    for (var folder : folders)
        seen.merge("the kernel says " + Files.readString(
            folder.resolve("stat")).replaceAll("(?s).*\\) (.).*", "$1"),
            1, Integer::sum);
    return seen;
}
// endfold

void main() throws Exception {
    int cores = Runtime.getRuntime().availableProcessors();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < cores + 3; i++)
        threads.add(Thread.ofPlatform().start(this::compute));
    while (folders.size() < threads.size()) Thread.sleep(1);

    Map<String, Integer> seen = Map.of();
    for (int i = 0; i < 1000 && seen.size() != 2; i++)
        seen = look(threads);           // the JVM may hold up a thread
    stop.set(true);
    IO.println("cores: " + cores);
    IO.println(seen);
}

// Output:
//   cores: {cores:int}
//   \{Java says RUNNABLE={java:int}, the kernel says R={kernel:int}}
// where java == cores + 3
// where kernel == cores + 3
