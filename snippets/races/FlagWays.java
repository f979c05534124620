///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 30s
//BREAK boolean isPlain = false, => volatile boolean isPlain = false,
//BREAK volatile boolean => boolean

/// Six loops, each with a flag of its own. Main sets it when the loop has run
/// for a while.

// fold imports
import java.lang.management.ManagementFactory;
// endfold

boolean isPlain = false, isPlainToo = false, isGuarded = false;
volatile boolean isVolatile = false;
final AtomicBoolean isOpaque = new AtomicBoolean();
final AtomicBoolean isReleased = new AtomicBoolean();

synchronized boolean isSet() { return isGuarded; }
synchronized void set() { isGuarded = true; }

void main() {
    ask("volatile", () -> { while (!isVolatile) { } },
        () -> isVolatile = true);
    ask("lock", () -> { while (!isSet()) { } }, this::set);
    ask("release", () -> { while (!isReleased.getAcquire()) { } },
        () -> isReleased.setRelease(true));
    ask("opaque", () -> { while (!isOpaque.getOpaque()) { } },
        () -> isOpaque.setOpaque(true));
    ask("plain", () -> { while (!isPlain) { } },
        () -> isPlain = true);
    ask("plain, and yield",
        () -> { while (!isPlainToo) Thread.yield(); },
        () -> isPlainToo = true);
}

// fold ask
void ask(String name, Runnable loop, Runnable set) {
    var worker = Thread.ofPlatform().daemon().start(loop);
    letRun(worker);
    set.run();
    letRun(worker);                    // or until it has ended
    IO.println(name + ": "
        + (worker.isAlive() ? "goes on" : "ended"));
}

void letRun(Thread thread) {           // for 100 ms on a core
    long until = used(thread) + 100_000_000L;
    while (thread.isAlive() && used(thread) < until)
        LockSupport.parkNanos(1_000_000);
}

long used(Thread thread) {
    return ManagementFactory.getThreadMXBean()
        .getThreadCpuTime(thread.threadId());
}
// endfold

// Output:
//   volatile: ended
//   lock: ended
//   release: ended
//   opaque: ended
//   plain: goes on
//   plain, and yield: {yields}
