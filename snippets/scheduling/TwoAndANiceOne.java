///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=taskset, command=renice
//LIMIT 60s
//BREAK nice() + more => nice()

/// Three threads compute on one core, two with nice 0 and one with nice 5. What is the share of this one?

// fold import
import java.lang.management.ManagementFactory;
// endfold

volatile boolean over;

// fold tid-and-nice
String mine(String file) throws IOException {
    return Files.readString(Path.of("/proc/thread-self/" + file));
}

String tid() throws IOException {
    return mine("status").replaceAll("(?s).*\nPid:\\s*(\\d+).*", "$1");
}

int nice() throws IOException {              // field 19 of proc(5)
    return Integer.parseInt(
        mine("stat").replaceAll(".*\\) ", "").split(" ")[16]);
}

void renice(int more) throws Exception {     // this thread only
    if (more > 0) new ProcessBuilder("renice", "-n",
        "" + (nice() + more), "-p", tid()).start().waitFor();
}
// endfold

void main() throws Exception {           // threads begun here stay here
    // fold one-core
    new ProcessBuilder("taskset", "-cp", mine("status").replaceAll(
        "(?s).*\nCpus_allowed_list:\\s*(\\d+).*", "$1"), tid())
        .start().waitFor();
    // endfold
    var ready = new CountDownLatch(3);
    var threads = new ArrayList<Thread>();
    for (int more : new int[] {0, 0, 5})
        threads.add(Thread.ofPlatform().start(new FutureTask<>(() -> {
            renice(more);
            ready.countDown();
            while (!over) Thread.onSpinWait();
            return more;
        })));
    ready.await();
    // fold measure
    var times = ManagementFactory.getThreadMXBean();
    var before = threads.stream().map(thread ->
        times.getThreadCpuTime(thread.threadId())).toList();
    long[] had = new long[3];
    while (Arrays.stream(had).sum() < 200_000_000) {
        Thread.sleep(10);
        for (int i = 0; i < 3; i++) had[i] = times.getThreadCpuTime(
            threads.get(i).threadId()) - before.get(i);
    }
    over = true;
    for (var thread : threads) thread.join();
    // endfold
    IO.println(100 * had[2] / Arrays.stream(had).sum() + " %");
}

// Output:
//   {share:int} %
// where share > 7 && share < 22
