///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, cores>=2, command=taskset
//LIMIT 60s
//BREAK if (switches().equals(before)) => if (true)

/// The same, but both threads have asked for the same core.

volatile int question = 0, answered = 0;
// fold status-and-pin
final Path me = Path.of("/proc/thread-self");

String status(String field) throws IOException {
    return Files.readString(me.resolve("status"))
        .replaceAll("(?s).*\n" + field + ":\\s*(\\d+).*", "$1");
}

String switches() throws IOException {       // of both kinds, so far
    return status("voluntary_ctxt_switches") + " and "
        + status("nonvoluntary_ctxt_switches");
}

int cores() {
    return Runtime.getRuntime().availableProcessors();
}

int pin() throws Exception {                 // this thread only
    new ProcessBuilder("taskset", "-cp", status("Cpus_allowed_list"),
        status("Pid")).start().waitFor();
    return cores();
}
// endfold

int answer() throws Exception {
    int cores = pin(), heard;
    while ((heard = question) >= 0) answered = heard;
    return cores;
}

void main() throws Exception {
    // fold C
    var end = new CountDownLatch(1);
    var free = new FutureTask<>(() -> { end.await(); return cores(); });
    Thread.ofPlatform().name("C").start(free);   // before A is confined
    // endfold
    var b = new FutureTask<>(this::answer);
    Thread.ofPlatform().name("B").start(b);
    IO.println("cores for main, now A: " + pin());
    int without = 0;
    for (int n = 1; n <= 100; n++) {
        String before = switches();
        question = n;
        while (answered < n) Thread.onSpinWait();
        if (switches().equals(before)) without++;
    }
    IO.println("answers: " + answered);
    IO.println("without leaving the core: " + without);
    // fold print
    question = -1;
    IO.println("cores for B: " + b.get());
    end.countDown();
    IO.println("cores for C, not confined: " + free.get());
    // endfold
}

// Output:
//   cores for main, now A: {mine:int}
//   answers: {answers:int}
//   without leaving the core: 0
//   cores for B: 1
//   cores for C, not confined: {free:int}
// where mine == 1
// where free > mine
// where answers == 100
