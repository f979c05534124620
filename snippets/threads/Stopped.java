///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=kill
//BREAK "STOP", => "WINCH",

/// A whole Java program is stopped. Which state are its threads in?

// fold signal-and-letters
void signal(String name, long pid) throws Exception {
    new ProcessBuilder("kill", "-" + name, "" + pid).start().waitFor();
}

Set<String> letters(long pid) throws IOException {
    var letters = new TreeSet<String>();
    for (var task : new File("/proc/" + pid + "/task").listFiles())
        letters.add(Files.readString(task.toPath().resolve("stat"))
            .replaceAll("(?s).*\\) (.).*", "$1"));
    return letters;
}
// endfold

void main(String... args) throws Exception {
    if (args.length > 0) {                     // we are the child
        IO.println("begins");
        IO.println(IO.readln() + ", and goes on");
        return;
    }
    var child = again("child");
    IO.println("the child " + child.inputReader().readLine());
    signal("STOP", child.pid());
    while (letters(child.pid()).size() > 1) Thread.sleep(1);
    IO.println("all its threads: " + letters(child.pid()));
    child.outputWriter().append("hears it\n").flush();
    signal("CONT", child.pid());
    IO.println("the child " + child.inputReader().readLine());
}

// fold again
// This program once more, as a process of its own.
Process again(String who) throws Exception {
    return new ProcessBuilder(
        ProcessHandle.current().info().command().orElseThrow(),
        "-cp", System.getProperty("java.class.path"),
        System.getProperty("jdk.launcher.sourcefile",
            getClass().getName()), who).start();
}
// endfold

// Output:
//   the child begins
//   all its threads: [T]
//   the child hears it, and goes on
