///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK again("process 2") => main("process 2")

/// The same method, called by two threads and then by two processes.

int count = 0;

void visit(String who) {
    count++;
    IO.println(who + " counts " + count);
}

void main(String... args) throws Exception {
    if (args.length > 0) {                // a process started by again
        visit(args[0]);
        return;
    }
    for (String name : List.of("thread 1", "thread 2"))
        Thread.ofPlatform().name(name).start(() -> visit(name)).join();
    again("process 1");
    again("process 2");
    IO.println("the first process has " + count);
}

// fold again
// This program once more, as a process of its own.
void again(String who) throws Exception {
    new ProcessBuilder(
        ProcessHandle.current().info().command().orElseThrow(),
        "-cp", System.getProperty("java.class.path"),
        System.getProperty("jdk.launcher.sourcefile",
            getClass().getName()), who)
        .inheritIO().start().waitFor();
}
// endfold

// Output:
//   thread 1 counts 1
//   thread 2 counts 2
//   process 1 counts 1
//   process 2 counts 1
//   the first process has 2
