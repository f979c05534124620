///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK Thread.ofPlatform() => Thread.ofVirtual()

/// Three threads, counted by the kernel before, during and after.

// fold listing
final Semaphore arrived = new Semaphore(0);
final Semaphore leave = new Semaphore(0);

String name(Path task) {
    try {
        return Files.readString(task.resolve("comm")).strip();
    } catch (IOException endedMeanwhile) {
        return "";
    }
}

List<String> workers() throws IOException {
    try (var tasks = Files.list(Path.of("/proc/self/task"))) {
        return tasks.map(this::name)
            .filter(name -> name.startsWith("worker"))
            .sorted().toList();
    }
}
// endfold

void main() throws Exception {
    IO.println("before: " + workers());
    var worker = Thread.ofPlatform().name("worker-", 1);
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 3; i++) threads.add(worker.start(() -> {
        arrived.release();
        leave.acquireUninterruptibly();
    }));
    arrived.acquire(3);
    IO.println("running: " + workers());
    leave.release(3);
    for (var thread : threads) thread.join();
    while (!workers().isEmpty()) Thread.sleep(1);
    IO.println("after: " + workers());
}

// Output:
//   before: []
//   running: [worker-1, worker-2, worker-3]
//   after: []
