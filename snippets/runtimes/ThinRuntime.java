///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=cat
//LIMIT 60s
//BREAK "cat", "/proc/self/maps" => "cat", "/proc/" + pid + "/maps"

/// Which files the machine code of two processes comes from: that of `cat`, written in C, and that of this JVM.

SortedSet<String> code(String maps) {
    return maps.lines().map(line -> line.split("\\s+", 6))
        .filter(part -> part[1].contains("x"))
        .map(part -> part[5]).filter(file -> file.startsWith("/"))
        .map(file -> file.substring(file.lastIndexOf('/') + 1))
        .collect(Collectors.toCollection(TreeSet::new));
}

void main() throws Exception {
    long pid = ProcessHandle.current().pid();
    var cat = new ProcessBuilder("cat", "/proc/self/maps").start();
    var c = code(cat.inputReader().readAllAsString());
    var java = code(Files.readString(Path.of("/proc/self/maps")));
    var both = new TreeSet<>(c);
    both.retainAll(java);
    c.removeAll(both);
    java.removeAll(both);
    IO.println("only cat: " + c);
    IO.println("both: " + both);
    IO.println("only java: " + java);
}

// Output:
//   only cat: [{cat}]
//   both: [{both}]
//   only java: [{java}]
// where cat.length() > 0
// where both.length() > 0
// where java.contains("libjvm.so")
