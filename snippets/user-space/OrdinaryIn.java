///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 30s
//BREAK again("1", => again("2",

/// A virtual thread reads the ordinary `System.in`, into which nobody writes. One carrier at most, then 256.

// fold method
String method(Thread thread) {
    var stack = thread.getStackTrace();
    return stack.length == 0 ? "" : stack[0].getMethodName();
}
// endfold

void main(String... args) throws Exception {
    if (args.length == 0) {
        again("1", "500");
        again("256", "10000");
        return;
    }
    var reading = new FutureTask<>(() -> System.in.read());
    var reader = Thread.ofVirtual().start(reading);
    while (!method(reader).equals("readBytes")) Thread.onSpinWait();
    var other = Thread.ofVirtual().start(() -> { });
    var patience = Duration.ofMillis(Long.parseLong(args[1]));
    IO.println("at most " + args[0] + ", the other got through: "
        + other.join(patience));
}

// fold again
// This program once more, with so many carriers at most.
void again(String most, String patience) throws Exception {
    new ProcessBuilder(
        ProcessHandle.current().info().command().orElseThrow(),
        "-Djdk.virtualThreadScheduler.parallelism=1",
        "-Djdk.virtualThreadScheduler.maxPoolSize=" + most,
        "-cp", System.getProperty("java.class.path"),
        System.getProperty("jdk.launcher.sourcefile",
            getClass().getName()), most, patience)
        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start().waitFor();
}
// endfold

// Output:
//   at most 1, the other got through: false
//   at most 256, the other got through: true
