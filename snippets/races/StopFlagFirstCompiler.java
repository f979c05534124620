///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1
//BREAK stop = true; =>
//LIMIT 2s

/// The same program, and a JVM with the first of its two compilers only.

// fold imports
import java.lang.management.ManagementFactory;
// endfold

boolean stop = false;

void work() {
    while (!stop) { }
}

// fold letRun
void letRun(Thread thread) {               // for 100 ms on a core
    var threads = ManagementFactory.getThreadMXBean();
    long id = thread.threadId();
    while (threads.getThreadCpuTime(id) < 100_000_000L)
        LockSupport.parkNanos(1_000_000);
}
// endfold

void main() throws InterruptedException {
    var worker = Thread.ofPlatform().name("worker").start(this::work);
    letRun(worker);
    stop = true;
    IO.println("stop is set");
    worker.join();
    IO.println("the worker has ended");
}

// Output:
//   stop is set
//   the worker has ended
