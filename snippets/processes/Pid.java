///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=sleep
//BREAK a.destroyForcibly().waitFor(); =>

/// The kernel's number for a process, before and after its death.

void main() throws Exception {
    IO.println("Java says " + ProcessHandle.current().pid());
    IO.println("/proc/self leads to "
        + Files.readSymbolicLink(Path.of("/proc/self")));

    var sleep = new ProcessBuilder("sleep", "60");
    Process a = sleep.start(), b = sleep.start();
    IO.println("two children: " + a.pid() + " and " + b.pid());
    a.destroyForcibly().waitFor();
    IO.println("a is alive: " + a.isAlive());

    var found = ProcessHandle.of(a.pid()); // who has it now, if anybody
    IO.println("its number still means a: "
        + found.equals(Optional.of(a.toHandle())));
    b.destroyForcibly().waitFor();
}

// Output:
//   Java says {me:int}
//   /proc/self leads to {me:int}
//   two children: {a:int} and {b:int}
//   a is alive: false
//   its number still means a: false
// where a != b
// where a != me
// where b != me
