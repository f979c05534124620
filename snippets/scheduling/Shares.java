///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=taskset, command=renice
//LIMIT 60s
//BREAK "nice 0 and 5", 5, 5, 5 => "nice 0 and 5", 5, 5, 0

/// Two threads compute on one core, until together they have had it for 150 ms. What was the share of the second one?

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

// fold compute
int compute(int niceness, CountDownLatch ready) throws Exception {
    renice(niceness);
    ready.countDown();
    while (!over) Thread.onSpinWait();
    return nice();
}
// endfold

void pair(String what, int priority, int second, int niceness)
        throws Exception {
    // fold start
    over = false;
    var both = new CountDownLatch(2);
    var one = new FutureTask<>(() -> compute(0, both));
    var two = new FutureTask<>(() -> compute(niceness, both));
    var a = Thread.ofPlatform().priority(priority).start(one);
    var b = Thread.ofPlatform().priority(second).start(two);
    both.await();
    var times = ManagementFactory.getThreadMXBean();
    long a0 = times.getThreadCpuTime(a.threadId());
    long b0 = times.getThreadCpuTime(b.threadId());
    // endfold
    long hadA = 0, hadB = 0;
    while (hadA + hadB < 150_000_000) {
        Thread.sleep(10);
        hadA = times.getThreadCpuTime(a.threadId()) - a0;
        hadB = times.getThreadCpuTime(b.threadId()) - b0;
    }
    // fold print
    over = true;
    IO.println(what + ": " + 100 * hadB / (hadA + hadB) + " %");
    one.get();
    two.get();
    // endfold
}

void main() throws Exception {           // threads begun here stay here
    // fold one-core
    new ProcessBuilder("taskset", "-cp", mine("status").replaceAll(
        "(?s).*\nCpus_allowed_list:\\s*(\\d+).*", "$1"), tid())
        .start().waitFor();
    // endfold
    // what, the two priorities, by how much the second is nicer
    pair("two alike", 5, 5, 0);
    pair("Java's priorities 1 and 10", 1, 10, 0);
    pair("nice 0 and 5", 5, 5, 5);
}

// Output:
//   two alike: {alike:int} %
//   Java's priorities 1 and 10: {priority:int} %
//   nice 0 and 5: {nice:int} %
// where alike > 38 && alike < 62
// where priority > 38 && priority < 62
// where nice > 15 && nice < 35
