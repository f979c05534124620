///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//LIMIT 20s
//BREAK later.await(); => while (later.getCount() > 0) Thread.yield();

/// A and B are in a ring. C waits for something that will come. What does the kernel say of A and of C?

import java.lang.management.ManagementFactory;

final Object ann = new Object(), bob = new Object();
final CyclicBarrier met = new CyclicBarrier(2);
final CountDownLatch later = new CountDownLatch(1);
final Map<Thread, Path> tasks = new ConcurrentHashMap<>();

Void ring(Object first, Object second) throws Exception {
    synchronized (first) {
        met.await();
        synchronized (second) { return null; }
    }
}

Void patient() throws Exception {
    later.await();
    return null;
}

Thread start(Callable<Void> work) {
    return Thread.ofPlatform().daemon().start(new FutureTask<>(() -> {
        tasks.put(Thread.currentThread(),
            Path.of("/proc/thread-self").toRealPath());
        return work.call();
    }));
}

String kernel(Thread thread) throws IOException {
    var stat = Files.readString(tasks.get(thread).resolve("stat"));
    var call = Files.readString(tasks.get(thread).resolve("syscall"));
    return stat.replaceAll("(?s).*\\) (.).*", "$1")
        + " in system call " + call.split("\\s")[0];
}

void main() throws Exception {
    var a = start(() -> ring(ann, bob));
    var b = start(() -> ring(bob, ann));
    var c = start(this::patient);
    while (tasks.size() < 3 || a.getState() != Thread.State.BLOCKED
        || c.getState() != Thread.State.WAITING
        || !kernel(a).startsWith("S") || !kernel(c).startsWith("S"))
        Thread.sleep(1);
    var times = ManagementFactory.getThreadMXBean();
    long before = times.getThreadCpuTime(a.threadId());
    IO.println("A is " + a.getState() + ", kernel: " + kernel(a));
    IO.println("C is " + c.getState() + ", kernel: " + kernel(c));
    later.countDown();
    c.join();
    long after = times.getThreadCpuTime(a.threadId());
    IO.println("C has ended, A is " + a.getState());
    IO.println("A used " + (after - before) + " ns meanwhile");
}

// Output:
//   A is BLOCKED, kernel: S in system call {call:int}
//   C is WAITING, kernel: S in system call {call:int}
//   C has ended, A is BLOCKED
//   A used {used:int} ns meanwhile
// where used == 0
