///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//TIMELINE
//BREAK starter.accept(() -> add("C", 6, yield)); => add("C", 6, yield);

/// Three tasks add up three numbers each, and yield after each number. First our scheduler runs them, then the kernel.

// fold fields
final Queue<Integer> sums = new ConcurrentLinkedQueue<>();
final Set<Path> tasks = ConcurrentHashMap.newKeySet();
final StringBuffer order = new StringBuffer();
// endfold

void add(String name, int from, Runnable yield) {
    int sum = 0;
    for (int i = from; i < from + 3; i++) {
        sum += i;
        order.append(name);
        yield.run();
    }
    sums.add(sum);
    tasks.add(task());
}

void addAll(Consumer<Green.Task> starter, Runnable yield) {
    starter.accept(() -> add("A", 0, yield));
    starter.accept(() -> add("B", 3, yield));
    starter.accept(() -> add("C", 6, yield));
}

// fold run-and-print
final List<Thread> threads = new ArrayList<>();

void start(Green.Task task) {
    threads.add(Thread.ofPlatform().name("ABC".charAt(threads.size())
        + "").start(new FutureTask<>(() -> { task.run(); return 0; })));
}

Path task() {                            // the kernel's, of who asks
    try {
        return Path.of("/proc/thread-self").toRealPath();
    } catch (IOException failed) {
        throw new UncheckedIOException(failed);
    }
}

void print(String who) {
    IO.println(who + ": sums " + sums.stream().sorted().toList()
        + ", on " + tasks.size() + ", in the order " + order);
    sums.clear();
    tasks.clear();
    order.setLength(0);
}

void main() throws Exception {
    var ours = new Green();
    addAll(ours::start, Green::yield);
    ours.run();
    print("our scheduler");
    addAll(this::start, Thread::yield);
    for (var thread : threads) thread.join();
    print("the kernel");
}
// endfold

// Output:
//   our scheduler: sums [3, 12, 21], on 1, in the order {ours}
//   the kernel: sums [3, 12, 21], on 3, in the order {kernels}
// where ours.equals("ABCABCABC")
// where kernels.length() == 9
