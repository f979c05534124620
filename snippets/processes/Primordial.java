///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK tell("the first thread", first) => tell("main's thread", main)

/// The thread this process began with: what does it do during main?

void main() throws IOException {
    var self = Files.readSymbolicLink(Path.of("/proc/thread-self"));
    var first = self.getName(0);           // PID/task/THREAD
    var main = self.getFileName();
    IO.println("the process began with thread " + first);
    IO.println("main runs in thread " + main);
    tell("main's thread", main);
    tell("the first thread", first);
}

void tell(String who, Path thread) throws IOException {
    String stat = Files.readString(
        Path.of("/proc/self/task", thread.toString(), "stat"));
    char state = stat.charAt(stat.lastIndexOf(')') + 2);
    IO.println(who + ": " + switch (state) {
        case 'R' -> "running";
        case 'S' -> "sleeping";
        default -> "in state " + state;
    });
}

// Output:
//   the process began with thread {first:int}
//   main runs in thread {main:int}
//   main's thread: running
//   the first thread: sleeping
// where main != first
