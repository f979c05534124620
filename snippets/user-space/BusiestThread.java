///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//ALONE
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//BREAK platform(Thread.ofPlatform()) => green()

/// Four equal pieces of work, as green threads and as platform threads. How much of a core each thread of the kernel has
/// used for it is read from the kernel's account.

// fold imports-work-account
import java.lang.management.ManagementFactory;

volatile long result;

void work() {
    long x = result + 1;
    for (int i = 0; i < 20_000_000; i++) x = x * 31 + i;
    result = x;
}

long used() {                                // by the thread that asks
    return ManagementFactory.getThreadMXBean()
        .getCurrentThreadCpuTime();
}
// endfold

// fold green
List<Long> green() {
    long before = used();
    var threads = new Green();
    for (int i = 0; i < 4; i++) threads.start(this::work);
    threads.run();
    return List.of(used() - before);
}
// endfold

List<Long> platform(Thread.Builder kind) throws Exception {
    var all = new ArrayList<FutureTask<Long>>();
    for (int i = 0; i < 4; i++) all.add(new FutureTask<>(() -> {
        work();
        return used();
    }));
    for (var task : all) kind.start(task);
    var used = new ArrayList<Long>();
    for (var task : all) used.add(task.get());
    return used;
}

// fold print
void print(String kind, List<Long> used) {
    long sum = used.stream().mapToLong(Long::longValue).sum();
    IO.println(kind + ": the busiest of " + used.size() + " did "
        + 100 * Collections.max(used) / sum + " %");
}
// endfold

void main() throws Exception {
    work();                                  // compiled by now
    print("green", green());
    print("platform", platform(Thread.ofPlatform()));
}

// Output:
//   green: the busiest of 1 did 100 %
//   platform: the busiest of 4 did {share:int} %
// where share < 60
