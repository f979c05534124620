///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=cat
//FIXES VtHoldsOn
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1

/// A virtual thread reads what a child process writes. One carrier, or more.

void main() throws Exception {
    var child = new ProcessBuilder("cat").start();
    var reading = new FutureTask<>(() -> child.getInputStream().read());
    var reader = Thread.ofVirtual().name("reader").start(reading);
    StackTraceElement[] stack;
    do stack = reader.getStackTrace();
    while (stack.length == 0 || !stack[0].isNativeMethod());
    IO.println("in " + stack[0].getMethodName());
    IO.println("Java says " + reader.getState());

    var other = Thread.ofVirtual().name("other").start(() -> {});
    boolean through = other.join(Duration.ofSeconds(8));
    IO.println("meanwhile the other got through: " + through);

    child.outputWriter().append("x").close();
    IO.println("then it got " + (char) (int) reading.get());
}

// Output:
//   in {method}
//   Java says RUNNABLE
//   meanwhile the other got through: true
//   then it got x
