///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=taskset
//LIMIT 60s
//BREAK Thread.sleep(1); => Thread.onSpinWait();

/// On one core two threads compute, and a third sleeps a hundred times, for a millisecond. What the kernel has on
/// one of the two, and on the third.

volatile boolean over;

// fold book
long[] book() throws IOException {           // of the thread that asks
    var me = Path.of("/proc/thread-self");
    var times = Files.readString(me.resolve("schedstat")).split(" ");
    var status = Files.readString(me.resolve("status"));
    return new long[] {
        Long.parseLong(times[0]) / 1_000_000,
        Long.parseLong(times[1]) / 1_000_000,
        count(status, "voluntary_ctxt_switches"),
        count(status, "nonvoluntary_ctxt_switches")};
}

int count(String status, String field) {
    return Integer.parseInt(status.replaceAll(
        "(?s).*\n" + field + ":\\s*(\\d+).*", "$1"));
}

String since(long[] before) throws IOException {
    long[] now = book();
    for (int i = 0; i < 4; i++) now[i] -= before[i];
    return ("on the core %d ms, ready %d ms;"
        + " waited %d times, taken off %d")
        .formatted(now[0], now[1], now[2], now[3]);
}
// endfold

String compute() throws IOException {
    long[] before = book();
    while (!over) Thread.onSpinWait();
    return since(before);
}

String sleep() throws Exception {
    long[] before = book();
    for (int i = 0; i < 100; i++) Thread.sleep(1);
    return since(before);
}

void main() throws Exception {           // threads begun here stay here
    // fold one-core-and-start
    var status = Files.readString(Path.of("/proc/thread-self/status"));
    new ProcessBuilder("taskset", "-cp", status.replaceAll(
        "(?s).*\nCpus_allowed_list:\\s*(\\d+).*", "$1"),
        "" + count(status, "Pid")).start().waitFor();
    var computing = new FutureTask<>(this::compute);
    var another = new FutureTask<>(this::compute);
    var sleeping = new FutureTask<>(this::sleep);
    // endfold
    Thread.ofPlatform().start(computing);
    Thread.ofPlatform().start(another);
    Thread.ofPlatform().start(sleeping);
    var third = sleeping.get();
    // fold print
    over = true;
    IO.println("computes: " + computing.get());
    IO.println("sleeps: " + third);
    another.get();
    // endfold
}

// Output:
//   computes: on the core {ranMillis:int} ms, ready {readyMillis:int} ms; waited {waits:int} times, taken off {forced:int}
//   sleeps: on the core {sleeperRanMillis:int} ms, ready {sleeperReadyMillis:int} ms; waited {sleeps:int} times, taken off {woken:int}
// where sleeps >= 100
// where forced >= 15
// where waits < 60
// where readyMillis >= 10
// where sleeperRanMillis < ranMillis
// where sleeperReadyMillis > sleeperRanMillis
// where woken < sleeps
