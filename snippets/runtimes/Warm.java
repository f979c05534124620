///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//ALONE
//LIMIT 120s
//BREAK "-Xint" => "-Xmixed"

/// The same loop in two JVMs: one may compile what is hot, the other one may not.

// fold imports
import java.lang.management.*;
// endfold

int hot(int seed) {
    int sum = 0;
    for (int i = 0; i < 10_000; i++) sum += i ^ seed;
    return sum;
}

void main(String... args) throws Exception {
    if (args.length > 0) work();
    else for (String mode : List.of("-Xint", "-Xmixed")) jvm(mode);
}

void work() {
    var clock = ManagementFactory.getThreadMXBean();
    long begin = clock.getCurrentThreadCpuTime();
    int sum = 0;
    for (int i = 0; i < 20_000; i++) sum += hot(i);
    long nanos = clock.getCurrentThreadCpuTime() - begin;
    IO.println("sum " + sum + " in " + nanos / 1_000_000 + " ms");
}

// fold second-process
void jvm(String mode) throws Exception {
    String me = getClass().getName();
    var jvm = new ProcessBuilder(
        ProcessHandle.current().info().command().orElseThrow(),
        mode, "-Xlog:jit+compilation=debug", "-cp",
        System.getProperty("java.class.path"),
        System.getProperty("jdk.launcher.sourcefile", me), "work")
        .redirectErrorStream(true).start();
    var lines = jvm.inputReader().readAllAsString().lines().toList();
    IO.println(mode + ": hot was compiled " + lines.stream()
        .filter(line -> line.contains("::hot "))
        .filter(line -> !line.contains("made not entrant")).count()
        + " times");
    lines.stream().filter(line -> line.startsWith("sum "))
        .forEach(IO::println);
}
// endfold

// Output:
//   -Xint: hot was compiled 0 times
//   sum {sum:int} in {slowMillis:int} ms
//   -Xmixed: hot was compiled {times:int} times
//   sum {sum:int} in {fastMillis:int} ms
// where times >= 1
// where slowMillis > 3 * fastMillis
