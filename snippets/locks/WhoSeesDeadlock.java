///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 20s
//BREAK Thread.ofVirtual() => Thread.ofPlatform().daemon()

/// The same ring five times over. How many of its two threads does the JVM's own detector find?

import java.lang.management.ManagementFactory;

interface Hold { void run(Object lock, Runnable then); }

void monitor(Object lock, Runnable then) {
    synchronized (lock) { then.run(); }
}

void lock(Object lock, Runnable then) {
    ((ReentrantLock) lock).lock();
    then.run();
}

void semaphore(Object lock, Runnable then) {
    ((Semaphore) lock).acquireUninterruptibly();
    then.run();
}

int found() {
    var ids = ManagementFactory.getThreadMXBean()
        .findDeadlockedThreads();
    return ids == null ? 0 : ids.length;
}

void ring(String name, Thread.Builder of, Thread.Builder other,
        Object x, Object y, Hold hold) {
    int before = found();
    var begun = new AtomicInteger();
    Runnable meet = () -> {
        begun.incrementAndGet();
        while (begun.get() < 2) Thread.yield();
    };
    var a = of.start(() -> hold.run(x, () -> {
        meet.run();
        hold.run(y, meet);
    }));
    var b = other.start(() -> hold.run(y, () -> {
        meet.run();
        hold.run(x, meet);
    }));
    while (!stuck(a) || !stuck(b)) Thread.onSpinWait();
    IO.println(name + ": " + (found() - before));
}

boolean stuck(Thread thread) {
    return thread.getState() == Thread.State.BLOCKED
        || thread.getState() == Thread.State.WAITING;
}

void main() {
    var platform = Thread.ofPlatform().daemon();
    var virtual = Thread.ofVirtual();
    ring("monitors", platform, platform,
        new Object(), new Object(), this::monitor);
    ring("locks", platform, platform,
        new ReentrantLock(), new ReentrantLock(), this::lock);
    ring("semaphores", platform, platform,
        new Semaphore(1), new Semaphore(1), this::semaphore);
    ring("monitors, virtual", virtual, virtual,
        new Object(), new Object(), this::monitor);
    ring("monitors, one virtual", platform, virtual,
        new Object(), new Object(), this::monitor);
}

// Output:
//   monitors: 2
//   locks: 2
//   semaphores: 0
//   monitors, virtual: 0
//   monitors, one virtual: 0
