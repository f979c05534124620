///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK "/proc/self" => "/proc/" + me.parent().get().pid()

/// What the kernel keeps for this process, and what Java says of it.

// fold entries
long entries(Path folder) throws IOException {
    try (var list = Files.list(folder)) {
        return list.count();
    }
}
// endfold

void main() throws IOException {
    var me = ProcessHandle.current();
    var kernel = Path.of("/proc/self").toRealPath();
    IO.println("pid " + kernel.getFileName());
    IO.println("program " + kernel.resolve("exe").toRealPath());
    for (String part : List.of("cmdline", "environ"))
        IO.println(part + ": " + Files.readString(
            kernel.resolve(part)).chars().filter(c -> c == 0).count());
    for (String part : List.of("maps", "limits"))
        IO.println(part + ": " + Files.readAllLines(
            kernel.resolve(part)).size());
    IO.println("open files: " + entries(kernel.resolve("fd")));
    IO.println("threads: " + entries(kernel.resolve("task")));
    IO.println("Java says pid " + me.pid());
    IO.println("Java says program " + me.info().command().get());
}

// Output:
//   pid {pid:int}
//   program {program}
//   cmdline: {words:int}
//   environ: {variables:int}
//   maps: {regions:int}
//   limits: {limits:int}
//   open files: {files:int}
//   threads: {threads:int}
//   Java says pid {pid:int}
//   Java says program {program}
// where words >= 2
// where variables >= 1
// where regions >= 50
// where limits >= 10
// where files >= 4
// where threads >= 8
