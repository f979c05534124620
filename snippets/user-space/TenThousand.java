///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=2
//LIMIT 2m
//BREAK leave.acquireUninterruptibly(); =>

/// Ten thousand virtual threads are parked, all at once. Three lists of threads are asked how many of them
/// they have.

// fold imports
import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.lang.management.ManagementFactory;
// endfold

final Semaphore arrived = new Semaphore(0), leave = new Semaphore(0);

// fold lists
int tasks() {
    return new File("/proc/self/task").list().length;
}

long listed() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("sleeper")).count();
}

long dumped() throws IOException {
    var file = Files.createTempDirectory("dump").resolve("threads");
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpThreads("" + file, ThreadDumpFormat.TEXT_PLAIN);
    try (var lines = Files.lines(file)) {
        return lines.filter(x -> x.contains("\"sleeper\"")).count();
    } finally {
        Files.delete(file);
        Files.delete(file.getParent());
    }
}
// endfold

void main() throws IOException {
    int before = tasks();
    for (int i = 0; i < 10_000; i++)
        Thread.ofVirtual().name("sleeper").start(() -> {
            arrived.release();
            leave.acquireUninterruptibly();
        });
    arrived.acquireUninterruptibly(10_000);  // all of them are there
    IO.println("the kernel's tasks: +" + (tasks() - before));
    IO.println("Thread.getAllStackTraces: " + listed());
    IO.println("Thread.dump_to_file: " + dumped());
}

// Output:
//   the kernel's tasks: +{more:int}
//   Thread.getAllStackTraces: 0
//   Thread.dump_to_file: 10000
// where more <= 20
