///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 20s

/// The same ring of two threads, five times. How many of the two does the JVM's own detector find?

// fold hold-and-look
import java.lang.management.ManagementFactory;

void hold(Object lock, Runnable then) {
    if (lock instanceof ReentrantLock l) {
        l.lock();
        then.run();
    } else if (lock instanceof Semaphore s) {
        s.acquireUninterruptibly();
        then.run();
    } else {
        synchronized (lock) { then.run(); }
    }
}

long found() {
    var ids = ManagementFactory.getThreadMXBean()
        .findDeadlockedThreads();
    return ids == null ? 0 : ids.length;
}

boolean stuck(Thread thread) {
    return thread.getState().toString().matches("BLOCKED|WAITING");
}
// endfold

void ring(String name, Thread.Builder one, Thread.Builder two,
        Object x, Object y) {
    var begun = new AtomicInteger();
    // fold meet
    Runnable meet = () -> {
        begun.incrementAndGet();
        while (begun.get() < 2) LockSupport.parkNanos(1000);
    };
    // endfold
    long before = found();
    var a = one.start(() -> hold(x, () -> {
        meet.run();
        hold(y, meet);
    }));
    var b = two.start(() -> hold(y, () -> {
        meet.run();
        hold(x, meet);
    }));
    while (begun.get() < 2 || !stuck(a) || !stuck(b)) Thread.yield();
    IO.println(name + ": " + (found() - before));
}

// fold main
void main() {
    var platform = Thread.ofPlatform().daemon();
    var virtual = Thread.ofVirtual();
    ring("monitors", platform, platform,
        new Object(), new Object());
    ring("locks", platform, platform,
        new ReentrantLock(), new ReentrantLock());
    ring("semaphores", platform, platform,
        new Semaphore(1), new Semaphore(1));
    ring("virtual threads", virtual, virtual,
        new Object(), new Object());
    ring("one virtual thread", platform, virtual,
        new Object(), new Object());
}
// endfold

// Output:
//   monitors: 2
//   locks: 2
//   semaphores: 0
//   virtual threads: 0
//   one virtual thread: 0
