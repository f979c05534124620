///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=2
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=2
//BREAK Thread.ofVirtual().name("V") => Thread.ofPlatform()
//TIMELINE

/// A virtual thread waits again and again, and each time another one takes its carrier.

// fold carrier
String carrier() {        // VirtualThread[#25]/runnable@…-worker-1
    var thread = Thread.currentThread();
    if (!thread.isVirtual()) return "none";
    return thread.toString().replaceAll(".*-", "");
}
// endfold

String afterHelpOf(Semaphore begun, AtomicBoolean stop) {
    Thread.ofVirtual().name("hog").start(() -> {
        begun.release();
        while (!stop.get()) Thread.onSpinWait();
    });
    begun.acquireUninterruptibly();      // lets go of the carrier
    var here = carrier();                // perhaps not the same
    stop.set(true);
    return here;
}

void waitAgain() {
    var first = carrier();
    var here = first;
    int tries = 0;
    for (; here.equals(first) && tries < 1000; tries++)
        here = afterHelpOf(new Semaphore(0), new AtomicBoolean());
    IO.println("began on carrier " + first);
    IO.println("ends on carrier " + here + ", waits: " + tries);
}

// fold main
void main() throws InterruptedException {
    Thread.ofVirtual().name("V").start(this::waitAgain).join();
}
// endfold

// Output:
//   began on carrier {first}
//   ends on carrier {second}, waits: {tries:int}
// where !first.equals(second)
