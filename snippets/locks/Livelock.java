///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 20s
//BREAK politely(bob, ann, 0) => politely(bob, ann, 1)

/// Two threads keep step. Each takes its first lock, tries the second, and gives back what it has.

// fold imports
import java.lang.management.ManagementFactory;
// endfold

final CyclicBarrier step = new CyclicBarrier(2);

String politely(ReentrantLock first, ReentrantLock second, int rest)
        throws Exception {
    int failed = 0, resting = 0;
    boolean done = false;
    for (int round = 0; round < 1000; round++) {
        boolean tries = !done && --resting < 0;
        if (tries) first.lock();           // nobody else wants it now
        step.await();
        boolean both = tries && second.tryLock();
        step.await();
        if (both) second.unlock();
        if (tries) first.unlock();
        step.await();
        // fold counting
        done |= both;
        if (tries && !both) {
            failed++;
            resting = rest;
        }
        // endfold
    }
    // fold time
    long used = ManagementFactory.getThreadMXBean()
        .getCurrentThreadCpuTime();
    // endfold
    return failed + " failures, done: " + done
        + ", used " + used / 1e6 + " ms";
}

// fold main
void main() throws Exception {
    var ann = new ReentrantLock();
    var bob = new ReentrantLock();
    var a = new FutureTask<>(() -> politely(ann, bob, 0));
    var b = new FutureTask<>(() -> politely(bob, ann, 0));
    Thread.ofPlatform().name("A").start(a);
    Thread.ofPlatform().name("B").start(b);
    IO.println("A: " + a.get());
    IO.println("B: " + b.get());
}
// endfold

// Output:
//   A: 1000 failures, done: false, used {aMillis:number} ms
//   B: 1000 failures, done: false, used {bMillis:number} ms
// where aMillis > 0 && bMillis > 0
