///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK newFixedThreadPool(2) => newThreadPerTaskExecutor(Thread.ofPlatform().factory())

/// A hundred tasks for a pool of two threads. Each notes which of the kernel's *tasks* carries it out.

final Set<Path> tasks = ConcurrentHashMap.newKeySet();
final CyclicBarrier pair = new CyclicBarrier(2);

Path note() throws Exception {
    pair.await();                            // two at a time
    tasks.add(Files.readSymbolicLink(Path.of("/proc/thread-self")));
    return null;
}

void main() throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
        pool.invokeAll(Collections.nCopies(100, this::note));
    }
    IO.println("tasks of the pool: 100");
    IO.println("tasks of the kernel: " + tasks.size());
}

// Output:
//   tasks of the pool: 100
//   tasks of the kernel: 2
