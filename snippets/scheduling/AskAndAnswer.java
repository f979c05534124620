///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, cores>=2, command=taskset
//LIMIT 60s
//BREAK Thread.onSpinWait() => for (int i = 0; i < 3; i++) Thread.sleep(1)

/// A asks, B answers. Did A leave its core while it was waiting?

volatile int question = 0, answered = 0;
volatile String coreOfB;
// fold status-and-pin
final Path me = Path.of("/proc/thread-self");

String status(String field) throws IOException {
    return Files.readString(me.resolve("status"))
        .replaceAll("(?s).*\n" + field + ":\\s*(\\S+).*", "$1");
}

String pin(int which) throws Exception {     // this thread only
    var cores = status("Cpus_allowed_list").split("[-,]");
    new ProcessBuilder("taskset", "-cp",
        cores[which * (cores.length - 1)], status("Pid"))
        .start().waitFor();
    return Files.readString(me.resolve("stat"))
        .replaceAll(".*\\) ", "").split(" ")[36];
}

String switches() throws IOException {       // of both kinds, so far
    return status("voluntary_ctxt_switches") + " and "
        + status("nonvoluntary_ctxt_switches");
}
// endfold

String ask() throws Exception {
    String core = pin(0);
    for (int n = 1; n <= 2000; n++) {
        String before = switches();
        question = n;
        do Thread.onSpinWait(); while (answered < n);
        if (switches().equals(before))
            return "A stayed on core " + core
                + ", B answered on core " + coreOfB;
    }
    return "A never got an answer without leaving its core";
}

String answer() throws Exception {
    int heard;
    coreOfB = pin(1);
    while ((heard = question) >= 0) answered = heard;
    return "done";
}

// fold main
void main() throws Exception {
    var a = new FutureTask<>(this::ask);
    var b = new FutureTask<>(this::answer);
    Thread.ofPlatform().name("A").start(a);
    Thread.ofPlatform().name("B").start(b);
    IO.println(a.get());
    question = -1;
    b.get();
}
// endfold

// Output:
//   A stayed on core {one:int}, B answered on core {other:int}
// where one != other
