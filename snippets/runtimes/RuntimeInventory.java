///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//LIMIT 60s
//BREAK kernel.removeAll(java) => kernel.retainAll(java)

/// What is in a JVM before the first line of `main`. A child looks at itself; its parent reads the loader's log.

void main(String... args) throws Exception {
    if (args.length > 0) inventory(); else child();
}

void inventory() throws IOException {
    var java = new TreeSet<String>();
    for (var thread : Thread.getAllStackTraces().keySet())
        java.add(thread.getName());
    var kernel = new TreeSet<String>();
    try (var tasks = Files.list(Path.of("/proc/self/task"))) {
        for (var task : tasks.toList())
            kernel.add(Files.readString(task.resolve("comm")).strip());
    }
    IO.println("Java's list: " + java);
    IO.println("its main is the kernel's " + Files.readString(
        Path.of("/proc/thread-self/comm")).strip());
    for (String name : List.copyOf(java))      // 15 letters, no more
        java.add(name.substring(0, Math.min(15, name.length())));
    kernel.removeAll(java);
    IO.println("only the kernel's: " + kernel);
}

// fold child
void child() throws Exception {
    String me = getClass().getName();
    var jvm = new ProcessBuilder(
        ProcessHandle.current().info().command().orElseThrow(),
        "-XX:+UseG1GC", "-Xlog:class+load", "-cp",
        System.getProperty("java.class.path"),
        System.getProperty("jdk.launcher.sourcefile", me), "look")
        .redirectErrorStream(true).start();
    int classes = 0;
    for (var line : jvm.inputReader().readAllAsString().split("\n"))
        if (!line.startsWith("[")) IO.println(line);
        else if (line.contains(" " + me + " source:"))
            IO.println("classes loaded before mine: " + classes);
        else classes++;
}
// endfold

// Output:
//   classes loaded before mine: {classes:int}
//   Java's list: [{java}]
//   its main is the kernel's {main}
//   only the kernel's: [{kernel}]
// where classes >= 300
// where java.contains("main")
// where java.contains("Reference Handler")
// where kernel.contains("VM Thread")
// where kernel.contains("CompilerThre")
// where kernel.contains("GC Thread")
