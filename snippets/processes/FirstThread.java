///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=cat
//BREAK "/proc/self/status" => "/proc/" + pid + "/status"

/// How many threads has a program that has started none?

String threads(String status) {
    return status.replaceAll("(?s).*\nThreads:\\s*(\\d+).*", "$1");
}

void main() throws Exception {
    long pid = ProcessHandle.current().pid();
    int java = Thread.getAllStackTraces().size();
    var jvm = Files.readString(Path.of("/proc/" + pid, "status"));
    var cat = new ProcessBuilder("cat", "/proc/self/status").start()
        .inputReader().readAllAsString();
    IO.println("cat: " + threads(cat));
    IO.println("this JVM, for the kernel: " + threads(jvm));
    IO.println("this JVM, for Java: " + java);
    var self = Files.readSymbolicLink(Path.of("/proc/thread-self"));
    IO.println("main is thread " + self.getFileName()
        + " of process " + self.getName(0));
}

// Output:
//   cat: 1
//   this JVM, for the kernel: {jvm:int}
//   this JVM, for Java: {java:int}
//   main is thread {main:int} of process {pid:int}
// where jvm >= 8
// where java >= 1
// where java < jvm
// where main != pid
