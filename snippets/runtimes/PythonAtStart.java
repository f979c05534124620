///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=python3
//LIMIT 60s
//BREAK len(os.listdir => 1 + len(os.listdir

/// A process that runs Python, and this JVM: which files their machine code comes from, and how many threads the
/// kernel lists.

SortedSet<String> code(String maps) {
    return maps.lines().map(line -> line.split("\\s+", 6))
        .filter(part -> part[1].contains("x"))
        .map(part -> part[5]).filter(file -> file.startsWith("/"))
        .map(file -> file.substring(file.lastIndexOf('/') + 1))
        .collect(Collectors.toCollection(TreeSet::new));
}

void main() throws Exception {
    var child = new ProcessBuilder("python3", "-IS", "-c", """
        import os
        print(len(os.listdir("/proc/self/task")))
        print(open("/proc/self/maps").read(), end="")
        """).start().inputReader();
    var threads = child.readLine();
    var python = code(child.readAllAsString());
    var java = code(Files.readString(Path.of("/proc/self/maps")));
    // fold print
    var both = new TreeSet<>(python);
    both.retainAll(java);
    python.removeAll(both);
    java.removeAll(both);
    IO.println("only Python: " + python);
    IO.println("both: " + both);
    IO.println("only Java: " + java);
    int ours = new File("/proc/self/task").list().length;
    IO.println("threads: %s and %d".formatted(threads, ours));
    // endfold
}

// Output:
//   only Python: [{python}]
//   both: [{both}]
//   only Java: [{java}]
//   threads: {threads:int} and {ours:int}
// where python.contains("python")
// where both.contains("libc.so")
// where java.contains("libjvm.so")
// where threads == 1 && ours > 5
