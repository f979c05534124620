///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//LIMIT 60s
//BREAK start(1000, Thread.ofPlatform()) => start(1000, Thread.ofVirtual())

/// Threads are started, and wait. What does each take: of addresses, of memory, of a core's time?

// fold imports
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
// endfold

long[] start(int n, Thread.Builder kind) throws Exception {
    var arrived = new Semaphore(0);
    var leave = new CountDownLatch(1);
    var before = accounts();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < n; i++) threads.add(kind.start(() -> {
        arrived.release();
        await(leave);
    }));
    arrived.acquire(n);                  // all of them are there
    var now = accounts();
    // fold end
    leave.countDown();
    for (var thread : threads) thread.join();
    for (int i = 0; i < now.length; i++) now[i] -= before[i];
    // endfold
    return now;
}

// fold accounts
void await(CountDownLatch latch) {
    try {
        latch.await();
    } catch (InterruptedException e) { } // nobody interrupts
}

long[] accounts() throws IOException {   // of the kernel, on us
    var machine = (OperatingSystemMXBean)
        ManagementFactory.getOperatingSystemMXBean();
    return new long[] {status("Threads"), status("VmSize"),
        status("VmRSS"), machine.getProcessCpuTime()};
}

long status(String field) throws IOException {
    return Long.parseLong(Files.readString(Path.of("/proc/self/status"))
        .replaceAll("(?s).*\n" + field + ":\\s*(\\d+).*", "$1"));
}
// endfold

void main() throws Exception {
    start(1000, Thread.ofVirtual());     // once, for what is new
    var virtual = start(10_000, Thread.ofVirtual());
    var platform = start(1000, Thread.ofPlatform());
    // fold print
    IO.println("the kernel's threads: +" + platform[0]
        + " for a thousand, +" + virtual[0] + " for ten thousand");
    IO.println("reserved for each platform thread: "
        + platform[1] * 1024 / 1000 + " B");
    IO.println("of it in memory: " + platform[2] * 1024 / 1000 + " B");
    long one = platform[3] / 1000, other = virtual[3] / 10_000;
    IO.println("time on a core: platform " + one + " ns, virtual "
        + other + " ns; " + 10 * one / other / 10.0 + " times");
    // endfold
}

// Output:
//   the kernel's threads: +{tasks:int} for a thousand, +{few:int} for ten thousand
//   reserved for each platform thread: {reservedBytes:int} B
//   of it in memory: {usedBytes:int} B
//   time on a core: platform {platformNanos:int} ns, virtual {virtualNanos:int} ns; {times:number} times
// where tasks >= 950
// where few <= 20
// where reservedBytes > 4 * usedBytes
// where times >= 2
