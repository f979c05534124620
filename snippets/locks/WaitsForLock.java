///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK lock::lock, lock::unlock => this::spin, () -> taken.set(false)

import java.lang.management.ManagementFactory;

/// One thread has the lock while it uses 50 ms of a core. Another one waits for the lock.

final AtomicBoolean taken = new AtomicBoolean();
final ReentrantLock lock = new ReentrantLock();

void spin() {
    while (!taken.compareAndSet(false, true)) Thread.onSpinWait();
}

void main() throws InterruptedException {
    long own = waiting(this::spin, () -> taken.set(false));
    long library = waiting(lock::lock, lock::unlock);
    IO.println("our spin lock: who waits uses " + own + " ms");
    IO.println("ReentrantLock: who waits uses " + library + " ms");
}

// fold measure
long coreMillis() {
    return ManagementFactory.getThreadMXBean()
        .getCurrentThreadCpuTime() / 1_000_000;
}

long waiting(Runnable take, Runnable giveBack)
        throws InterruptedException {
    take.run();
    var here = new CountDownLatch(1);
    var used = new AtomicLong();
    var waiter = Thread.ofPlatform().start(() -> {
        here.countDown();
        long begin = coreMillis();
        take.run();
        used.set(coreMillis() - begin);
        giveBack.run();
    });
    here.await();
    long begin = coreMillis();
    while (coreMillis() < begin + 50) ;
    giveBack.run();
    waiter.join();
    return used.get();
}
// endfold

// Output:
//   our spin lock: who waits uses {ours:int} ms
//   ReentrantLock: who waits uses {jdks:int} ms
// where ours >= 15 && jdks < 15
