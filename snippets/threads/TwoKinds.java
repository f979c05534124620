///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//BREAK Thread.ofVirtual() => Thread.ofPlatform()

/// A hundred threads of one kind, then a hundred of the other.

// fold tasks
final Semaphore arrived = new Semaphore(0);
final Semaphore leave = new Semaphore(0);

Map<Path, String> tasks() throws IOException {  // the kernel's list
    var tasks = new TreeMap<Path, String>();
    var folder = Path.of("/proc/self/task");
    try (var all = Files.newDirectoryStream(folder)) {
        for (var task : all)
            tasks.put(task,
                Files.readString(task.resolve("comm")).strip());
    } catch (NoSuchFileException ended) {
        return tasks();                    // one of them has just ended
    }
    return tasks;
}
// endfold

void start100(Thread.Builder kind) {
    for (int i = 0; i < 100; i++) kind.start(() -> {
        arrived.release();
        leave.acquireUninterruptibly();
    });
    arrived.acquireUninterruptibly(100);   // all of them alive
}

void main() throws IOException {
    var before = tasks();
    start100(Thread.ofVirtual());
    var virtual = tasks();
    start100(Thread.ofPlatform());
    int more = tasks().size() - virtual.size();
    // fold leave
    leave.release(200);
    virtual.keySet().removeAll(before.keySet());
    // endfold
    IO.println("the kernel's list has " + before.size());
    IO.println("100 virtual threads: +" + virtual.size());
    IO.println("100 platform threads: +" + more);
    IO.println("the first + is " + virtual.values());
}

// Output:
//   the kernel's list has {before:int}
//   100 virtual threads: +{virtual:int}
//   100 platform threads: +{platform:int}
//   the first + is [{names}]
// where virtual < 20
// where platform > 80
// where names.contains("ForkJoinPool-1-")
