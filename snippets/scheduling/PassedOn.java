///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//RUNTIME_OPTIONS -XX:ThreadPriorityPolicy=1
//BREAK start(1) => start(5)

/// Two threads, one of the lowest priority, one of the highest, where Java passes priorities on.

// fold field
int nice() {                                 // field 19 of proc(5)
    try {
        String stat =
            Files.readString(Path.of("/proc/thread-self/stat"));
        return Integer.parseInt(
            stat.replaceAll(".*\\) ", "").split(" ")[16]);
    } catch (IOException failed) {
        throw new UncheckedIOException(failed);
    }
}
// endfold

void start(int priority) throws InterruptedException {
    Thread.ofPlatform().priority(priority).start(() ->
        IO.println("priority " + priority + ": nice " + nice())).join();
}

void main() throws InterruptedException {
    IO.println("main: nice " + nice());
    start(1);
    start(10);
}

// Output:
//   ...
//   main: nice {main:int}
//   priority 1: nice {low:int}
//   priority 10: nice {high:int}
// where low == Math.min(19, main + 4)
// where high == main || high == main - 5
