///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Loop.java
//BREAK loop.soon(() -> IO.println("the sum took " + sum() + " ms")); => Thread.startVirtualThread(() -> IO.println("the sum took " + sum() + " ms"));

/// A timer is set for 10 ms, and then there is a sum to do.

long begin;

long millisSoFar() {
    return (System.nanoTime() - begin) / 1_000_000;
}

long sum() {                                     // some 300 ms
    long from = millisSoFar();
    for (long n = 0; millisSoFar() < from + 300; n += 1) { }
    return millisSoFar() - from;
}

void main() throws IOException {
    var loop = new Loop();
    begin = System.nanoTime();
    loop.after(10, () -> IO.println(
        "the timer of 10 ms came after " + millisSoFar() + " ms"));
    loop.soon(() -> IO.println("the sum took " + sum() + " ms"));
    loop.run();
}

// Output:
//   the sum took {sumMillis:int} ms
//   the timer of 10 ms came after {timerMillis:int} ms
// where timerMillis >= sumMillis
