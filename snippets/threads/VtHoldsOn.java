///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=cat
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//BREAK Thread.ofVirtual().name("reader") => Thread.ofPlatform()

/// A virtual thread reads what a child process writes. One carrier.

String method(Thread thread) {
    var stack = thread.getStackTrace();
    return stack.length == 0 ? "" : stack[0].getMethodName();
}

void main() throws Exception {
    var child = new ProcessBuilder("cat").start();
    var reading = new FutureTask<>(() -> child.getInputStream().read());
    var reader = Thread.ofVirtual().name("reader").start(reading);
    while (!method(reader).equals("readBytes")) Thread.onSpinWait();
    IO.println("Java says " + reader.getState());

    var other = Thread.ofVirtual().name("other").start(() -> {});
    boolean through = other.join(Duration.ofSeconds(5));
    IO.println("meanwhile the other got through: " + through);

    child.outputWriter().append("x").close();
    IO.println("then it got " + (char) (int) reading.get());
}

// Output:
//   Java says RUNNABLE
//   meanwhile the other got through: false
//   then it got x
