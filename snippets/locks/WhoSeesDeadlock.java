///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 20s
//BREAK Thread.ofVirtual() => Thread.ofPlatform().daemon()

/// The same ring of two threads, five times. How many of the two does the JVM's own detector find?

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
    return thread.getState() == Thread.State.BLOCKED
        || thread.getState() == Thread.State.WAITING;
}

void ring(Thread.Builder one, Thread.Builder two, Object x, Object y) {
    var begun = new AtomicInteger();
    Runnable meet = () -> {
        begun.incrementAndGet();
        while (begun.get() < 2) Thread.yield();
    };
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
    IO.println(x.getClass().getSimpleName() + ", "
        + (a.isVirtual() ? "virtual" : "platform") + " and "
        + (b.isVirtual() ? "virtual" : "platform") + ": "
        + (found() - before));
}

void main() {
    var platform = Thread.ofPlatform().daemon();
    var virtual = Thread.ofVirtual();
    ring(platform, platform, new Object(), new Object());
    ring(platform, platform, new ReentrantLock(), new ReentrantLock());
    ring(platform, platform, new Semaphore(1), new Semaphore(1));
    ring(virtual, virtual, new Object(), new Object());
    ring(platform, virtual, new Object(), new Object());
}

// Output:
//   Object, platform and platform: 2
//   ReentrantLock, platform and platform: 2
//   Semaphore, platform and platform: 0
//   Object, virtual and virtual: 0
//   Object, platform and virtual: 0
