///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK CODE = "/libjvm.so" => CODE = "[stack]"

/// How much of `libjvm.so` is in the memory of two processes, and only once in the machine's?

static final String CODE = "/libjvm.so";       // the JVM itself

// fold sum
long kB(String what) throws IOException {
    long sum = 0;
    boolean here = false;
    for (var line : Files.readAllLines(Path.of("/proc/self/smaps"))) {
        if (line.matches("[0-9a-f]+-.*")) here = line.endsWith(CODE);
        if (here && line.startsWith(what + ":"))
            sum += Long.parseLong(line.replaceAll("\\D", ""));
    }
    return sum;
}
// endfold

void main(String... args) throws Exception {
    if (args.length > 0) {                     // a second JVM
        IO.println("here");
        IO.readln();
        return;
    }
    var child = again("child");
    child.inputReader().readLine();
    IO.println("shared: " + kB("Shared_Clean") + " kB");
    IO.println("only here: " + kB("Private_Clean") + " kB");
    child.outputWriter().close();
    child.waitFor();
}

// fold again
// This program once more, as a process of its own.
Process again(String who) throws IOException {
    return new ProcessBuilder(
        ProcessHandle.current().info().command().orElseThrow(),
        "-cp", System.getProperty("java.class.path"),
        System.getProperty("jdk.launcher.sourcefile",
            getClass().getName()), who)
        .start();
}
// endfold

// Output:
//   shared: {shared:int} kB
//   only here: {own:int} kB
// where shared >= 1000
