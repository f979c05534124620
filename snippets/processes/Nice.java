///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=nice, command=cat
//BREAK "nice", "-n", "10", => "nice", "-n", "0",

/// Who gets the larger share of a core? The number by which the kernel decides.

// fold field
int nice(String stat) {                     // field 19 of proc(5)
    String afterName = stat.substring(stat.lastIndexOf(')') + 2);
    return Integer.parseInt(afterName.split(" ")[16]);
}
// endfold

void tell(String who) {
    try {
        IO.println(who + " has nice " + nice(
            Files.readString(Path.of("/proc/thread-self/stat"))));
    } catch (IOException failed) {
        throw new UncheckedIOException(failed);
    }
}

void main() throws Exception {
    tell("main");
    Thread.ofPlatform().priority(Thread.MAX_PRIORITY)
        .start(() -> tell("a thread of priority 10")).join();
    var child = new ProcessBuilder(
        "nice", "-n", "10", "cat", "/proc/self/stat").start();
    IO.println("a child under nice has nice "
        + nice(child.inputReader().readLine()));
}

// Output:
//   main has nice {main:int}
//   a thread of priority 10 has nice {main:int}
//   a child under nice has nice {child:int}
// where child == Math.min(19, main + 10)
// where main < 19
