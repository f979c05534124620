///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK again("child") => main("child")

/// The parent sets a variable. What does its child find in it?

static int answer = 0;

void main(String... args) throws Exception {
    if (args.length > 0) {                     // we are the child
        IO.println("child finds " + answer);
        answer = 7;
        IO.println("child sets " + answer);
        return;
    }
    answer = 42;
    IO.println("parent sets " + answer);
    again("child");
    IO.println("parent still has " + answer);
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
//   parent sets 42
//   child finds 0
//   child sets 7
//   parent still has 42
