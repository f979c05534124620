///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=renice
//BREAK Thread.ofPlatform().start(this::run).join(); => run();

/// `renice` is given a thread's number. Who is nicer then?

// fold field
int nice() throws IOException {             // of the thread that asks
    String stat = Files.readString(Path.of("/proc/thread-self/stat"));
    String afterName = stat.substring(stat.lastIndexOf(')') + 2);
    return Integer.parseInt(afterName.split(" ")[16]);
}
// endfold

void run() {
    try {
        var me = Files.readSymbolicLink(Path.of("/proc/thread-self"));
        var renice = new ProcessBuilder("renice", "-n", "19",
            "-p", me.getFileName().toString());
        renice.start().waitFor();
        IO.println("this thread: " + nice());
    } catch (Exception failed) {
        throw new IllegalStateException(failed);
    }
}

void main() throws Exception {
    IO.println("main, before: " + nice());
    Thread.ofPlatform().start(this::run).join();
    IO.println("main, after: " + nice());
}

// Output:
//   main, before: {main:int}
//   this thread: 19
//   main, after: {main:int}
// where main < 19
