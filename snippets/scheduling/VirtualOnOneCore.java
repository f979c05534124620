///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=taskset
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//LIMIT 60s
//BREAK i++) Thread.onSpinWait(); => i++) Thread.yield();

/// A computes and never lets go. B is ready. All on one core, with main.

volatile boolean ready = false, begun = false;

// fold status
String status(String field) throws IOException {
    return Files.readString(Path.of("/proc/thread-self/status"))
        .replaceAll("(?s).*\n" + field + ":\\s*(\\d+).*", "$1");
}

int forced() throws IOException {        // taken off the core by force
    return Integer.parseInt(status("nonvoluntary_ctxt_switches"));
}
// endfold

String compute() throws IOException {
    while (!ready) Thread.onSpinWait();
    int before = forced(), times = 0;
    while (times < 3 || !begun && times < 20) {
        for (int i = 0; i < 10_000; i++) Thread.onSpinWait();
        times = forced() - before;
    }
    return "the core was taken from A: " + times
        + "\nB has begun: " + begun;
}

void main() throws Exception {           // threads begun here stay here
    // fold one-core
    new ProcessBuilder("taskset", "-cp", status("Cpus_allowed_list"),
        status("Pid")).start().waitFor();
    // endfold
    var a = new FutureTask<>(this::compute);
    Thread.ofVirtual().name("A").start(a);
    Thread.ofVirtual().name("B").start(() -> begun = true);
    ready = true;
    while (!a.isDone()) Thread.onSpinWait();
    IO.println(a.get());
}

// Output:
//   the core was taken from A: {times:int}
//   B has begun: false
// where times >= 20
