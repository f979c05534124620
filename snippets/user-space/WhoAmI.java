///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//BREAK Green.yield(); =>

/// Three green threads. Each puts its name into a `ThreadLocal`, lets go, and then asks who it is.

final ThreadLocal<String> mine = new ThreadLocal<>();
final Set<Path> tasks = new HashSet<>();

void ask(String name) throws IOException {
    mine.set(name);
    Green.yield();
    var thread = Thread.currentThread();
    IO.println(name + ": thread " + thread.getName()
        + ", thread local " + mine.get());
    tasks.add(Files.readSymbolicLink(Path.of("/proc/thread-self")));
}

void main() {
    var threads = new Green();
    for (var name : List.of("A", "B", "C"))
        threads.start(() -> ask(name));
    threads.run();
    IO.println("tasks of the kernel: " + tasks.size());
}

// Output:
//   A: thread main, thread local C
//   B: thread main, thread local C
//   C: thread main, thread local C
//   tasks of the kernel: 1
