///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, cores>=2, command=taskset
//LIMIT 60s
//BREAK "one core", first, first => "one core", first, last
//BREAK "two cores", first, last => "two cores", first, first

/// Two threads compute, first on one core, then on two. Of stretches of a millisecond, at most a thousand, the best: for
/// how much of the clock's time were the two on a core, both added up?

// fold import-cores-compute
import java.lang.management.ManagementFactory;

String mine(String field) throws IOException {
    return Files.readString(Path.of("/proc/thread-self/status"))
        .replaceAll("(?s).*\n" + field + ":\\s*(\\S+).*", "$1");
}

void confine(String cores) throws Exception {      // this thread only
    new ProcessBuilder("taskset", "-cp", cores, mine("Pid"))
        .start().waitFor();
}

volatile boolean over;

void compute() {
    while (!over) Thread.onSpinWait();
}
// endfold

void both(String where, String coreOfA, String coreOfB)
        throws Exception {
    // fold start
    over = false;
    confine(coreOfA);                    // threads begun now stay there
    var a = Thread.ofPlatform().start(this::compute);
    confine(coreOfB);
    var b = Thread.ofPlatform().start(this::compute);
    var times = ManagementFactory.getThreadMXBean();
    // endfold
    double best = 0;
    for (int i = 0; i < 1000 && best < 150; i++) {
        long begin = System.nanoTime();
        long computed = -times.getThreadCpuTime(a.threadId())
            - times.getThreadCpuTime(b.threadId());
        Thread.sleep(1);
        computed += times.getThreadCpuTime(a.threadId())
            + times.getThreadCpuTime(b.threadId());
        long clock = System.nanoTime() - begin;
        best = Math.max(best, 100.0 * computed / clock);
    }
    // fold end
    over = true;
    a.join();
    b.join();
    IO.println(where + ": %.0f %%".formatted(best));
    // endfold
}

void main() throws Exception {
    // fold cores
    var cores = mine("Cpus_allowed_list").split("[-,]");
    String first = cores[0], last = cores[cores.length - 1];
    // endfold
    both("one core", first, first);
    both("two cores", first, last);
}

// Output:
//   one core: {one:int} %
//   two cores: {two:int} %
// where one <= 101
// where two >= 130
