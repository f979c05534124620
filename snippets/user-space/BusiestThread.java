///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//ALONE
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//BREAK Thread.ofPlatform().start(task) => task.run()

/// Four equal pieces of work, as green threads and as platform threads. The time on a core that each of them took is added up
/// for the task of the kernel that it ran on.

// fold imports-compute-kernel
import java.lang.management.ManagementFactory;

volatile long result;

void compute() {
    long x = result + 1;
    for (int i = 0; i < 20_000_000; i++) x = x * 31 + i;
    result = x;
}

long used() {                                // by the task that asks
    return ManagementFactory.getThreadMXBean()
        .getCurrentThreadCpuTime();
}

Path task() throws IOException {
    return Files.readSymbolicLink(Path.of("/proc/thread-self"));
}
// endfold

final Map<Path, Long> book = new ConcurrentHashMap<>();

long work() throws IOException {
    long before = used();
    compute();
    return book.merge(task(), used() - before, Long::sum);
}

// fold print
void print(String kind) {
    long sum = 0;
    for (long used : book.values()) sum += used;
    IO.println(kind + ": of " + book.size() + ", the busiest did "
        + 100 * Collections.max(book.values()) / sum + " %");
    book.clear();
}
// endfold

void main() throws Exception {
    compute();                               // compiled by now
    var green = new Green();
    for (int i = 0; i < 4; i++) green.start(this::work);
    green.run();
    print("green");

    var tasks = new ArrayList<FutureTask<Long>>();
    for (int i = 0; i < 4; i++) tasks.add(new FutureTask<>(this::work));
    for (var task : tasks) Thread.ofPlatform().start(task);
    for (var task : tasks) task.get();
    print("platform");
}

// Output:
//   green: of 1, the busiest did 100 %
//   platform: of 4, the busiest did {share:int} %
// where share < 60
