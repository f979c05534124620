///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK String heard = IO.readln(); => String heard = word;

/// A child says a word, turned round: its own, or the one from the pipe?

static String word = "nothing";

void main(String... args) throws Exception {
    if (args.length > 0) {                     // we are the child
        String heard = IO.readln();
        IO.println(new StringBuilder(heard).reverse());
        return;
    }
    word = "stressed";
    var child = again("child");
    // fold pipe
    var pipe = Files.readSymbolicLink(
        Path.of("/proc/" + child.pid() + "/fd/0"));
    // endfold
    try (var mine = Files.list(Path.of("/proc/self/fd"))) {
        IO.println("child reads from " + pipe);
        IO.println("parent holds the other end: "
            + mine.anyMatch(fd -> leads(fd, pipe)));
    }
    try (var toChild = child.outputWriter()) {
        toChild.write(word + "\n");
    }
    IO.println("parent says " + word);
    IO.println("child says " + child.inputReader().readLine());
}

// fold again
boolean leads(Path fd, Path to) {
    try {
        return Files.readSymbolicLink(fd).equals(to);
    } catch (IOException closedMeanwhile) {
        return false;
    }
}

Process again(String who) throws IOException {
    return new ProcessBuilder(
        ProcessHandle.current().info().command().orElseThrow(),
        "-cp", System.getProperty("java.class.path"),
        System.getProperty("jdk.launcher.sourcefile",
            getClass().getName()), who).start();
}
// endfold

// Output:
//   child reads from pipe:[{pipe:int}]
//   parent holds the other end: true
//   parent says stressed
//   child says desserts
