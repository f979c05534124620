///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK while (!stop) { } => while (!isStopped()) { }

/// Whoever sets `stop` holds the lock. The loop looks without it.

// fold imports
import java.lang.management.ManagementFactory;
// endfold

boolean stop = false;

synchronized void end() { stop = true; }
synchronized boolean isStopped() { return stop; }

void work() {
    while (!stop) { }
}

void main() {
    var worker = Thread.ofPlatform().daemon().start(this::work);
    letRun(worker);
    end();
    letRun(worker);                    // or until it has ended
    IO.println(worker.isAlive() ? "goes on" : "ended");
}

// fold letRun
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
//   goes on
