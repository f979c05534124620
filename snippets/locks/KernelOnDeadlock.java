///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//LIMIT 20s

/// A and B are in a ring. C waits for something that will come. What does the kernel say of A and of C?

// fold ring
import java.lang.management.ManagementFactory;

final CyclicBarrier met = new CyclicBarrier(2);
final Map<Thread, Path> tasks = new ConcurrentHashMap<>();

Void ring(Object first, Object second) throws Exception {
    synchronized (first) {
        met.await();
        synchronized (second) { return null; }
    }
}

Thread start(Callable<Void> work) {
    return Thread.ofPlatform().daemon().start(new FutureTask<>(() -> {
        tasks.put(Thread.currentThread(),
            Path.of("/proc/thread-self").toRealPath());
        return work.call();
    }));
}
// endfold

// region look
String look(Thread thread) throws IOException {
    var stat = Files.readString(tasks.get(thread).resolve("stat"));
    var call = Files.readString(tasks.get(thread).resolve("syscall"));
    return thread.getState() + ", and to the kernel "
        + stat.replaceAll("(?s).*\\) (.).*", "$1")
        + " in system call " + call.split("\\s")[0];
}

// fold used
long used(Thread thread) {
    return ManagementFactory.getThreadMXBean()
        .getThreadCpuTime(thread.threadId());
}
// endfold

void main() throws Exception {
    // fold start
    Object ann = new Object(), bob = new Object();
    var later = new CountDownLatch(1);
    var a = start(() -> ring(ann, bob));
    var b = start(() -> ring(bob, ann));
    var c = start(() -> { later.await(); return null; });
    long before = 0;                     // until A is really asleep
    while (tasks.size() < 3 || !look(a).matches("BLOCKED.* S .*")
        || !look(c).matches("WAITING.* S .*") || used(a) > before) {
        before = used(a);
        Thread.sleep(1);
    }
    // endfold
    IO.println("A is " + look(a));
    IO.println("C is " + look(c));
    later.countDown();
    c.join();
    IO.println("C is through, A is " + a.getState()
        + " and has used " + (used(a) - before) + " ns");
}
// endregion

// Output:
//   A is BLOCKED, and to the kernel S in system call {call:int}
//   C is WAITING, and to the kernel S in system call {call:int}
//   C is through, A is BLOCKED and has used 0 ns
