///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, cores>=2
//LIMIT 60s
//BREAK Thread.onSpinWait() => Thread.sleep(1)

/// A asks, B answers. Did A leave its core while it was waiting?

volatile int question = 0, answered = 0;
volatile String coreOfB;
final Path me = Path.of("/proc/thread-self");

String core() throws IOException {           // field 39 of proc(5)
    return Files.readString(me.resolve("stat"))
        .replaceAll(".*\\) ", "").split(" ")[36];
}

String switches() throws IOException {       // of both kinds, so far
    return Files.readString(me.resolve("status"))
        .replaceAll("(?s).*\nvoluntary", "");
}

String ask() throws Exception {
    long end = System.nanoTime() + 20_000_000_000L;
    for (int n = 1; System.nanoTime() < end; n++) {
        if (n % 10 == 0) Thread.sleep(1);    // wakes where there is room
        String before = switches(), core = core();
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
    while ((heard = question) >= 0) {
        if (heard == answered) continue;
        coreOfB = core();
        answered = heard;
    }
    return "done";
}

void main() throws Exception {
    var a = new FutureTask<>(this::ask);
    var b = new FutureTask<>(this::answer);
    Thread.ofPlatform().name("A").start(a);
    Thread.ofPlatform().name("B").start(b);
    IO.println(a.get());
    question = -1;
    b.get();
}

// Output:
//   A stayed on core {one:int}, B answered on core {other:int}
// where one != other
