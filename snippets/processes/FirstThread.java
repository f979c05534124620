///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=cat
//BREAK "/proc/self/status" => "/proc/" + pid + "/status"

/// How many threads has a program that has started none?

// fold counting
String threads(String status) {
    return status.replaceAll("(?s).*\nThreads:\\s*(\\d+).*", "$1");
}

List<String> names() throws IOException {        // what the kernel has
    var names = new ArrayList<String>();
    var all = Path.of("/proc/self/task");
    try (var tasks = Files.newDirectoryStream(all)) {
        for (var task : tasks)
            names.add(Files.readString(task.resolve("comm")).strip());
    } catch (NoSuchFileException ended) {
        return names();              // one of them has just ended
    }
    Collections.sort(names);
    return names;
}
// endfold

void main() throws Exception {
    long pid = ProcessHandle.current().pid();
    int java = Thread.getAllStackTraces().size();
    // fold list
    List<String> names;
    String jvm;
    do {                             // until none came or went between
        names = names();
        jvm = Files.readString(Path.of("/proc/" + pid, "status"));
    } while (!threads(jvm).equals("" + names.size()));
    // endfold
    var cat = new ProcessBuilder("cat", "/proc/self/status").start()
        .inputReader().readAllAsString();
    IO.println("cat: " + threads(cat));
    IO.println("this JVM, for the kernel: " + threads(jvm));
    IO.println("this JVM, for Java: " + java);
    IO.println("by name: " + names);
    var self = Files.readSymbolicLink(Path.of("/proc/thread-self"));
    IO.println("main is thread " + self.getFileName()
        + " of process " + self.getName(0));
}

// Output:
//   cat: 1
//   this JVM, for the kernel: {jvm:int}
//   this JVM, for Java: {java:int}
//   by name: [{names}]
//   main is thread {main:int} of process {pid:int}
// where jvm >= 8
// where java >= 1
// where names.contains("VM Thread")
// where names.contains("Signal Dispatch")
// where names.contains("java, java")
// where java < jvm
// where main != pid
