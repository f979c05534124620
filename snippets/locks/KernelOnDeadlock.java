///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//LIMIT 20s
//BREAK later.await(); => while (later.getCount() > 0) Thread.yield();

/// A and B are in a ring. C waits for something that will come. What does the kernel say of the three?

import java.lang.management.ManagementFactory;

final Object ann = new Object(), bob = new Object();
final CyclicBarrier met = new CyclicBarrier(2);
final CountDownLatch later = new CountDownLatch(1);
final Map<Thread, Path> tasks = new ConcurrentHashMap<>();

void ring(Object first, Object second) throws Exception {
    synchronized (first) {
        met.await();
        synchronized (second) { }
    }
}

Thread start(String name) {
    return Thread.ofPlatform().daemon().name(name).start(() -> {
        try {
            tasks.put(Thread.currentThread(),
                Path.of("/proc/thread-self").toRealPath());
            switch (name) {
                case "A" -> ring(ann, bob);
                case "B" -> ring(bob, ann);
                default -> later.await();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    });
}

String look(Thread thread) throws IOException {
    var task = tasks.get(thread);
    var letter = Files.readString(task.resolve("stat"))
        .replaceAll("(?s).*\\) (.).*", "$1");
    var call = Files.readString(task.resolve("syscall")).split("\\s")[0];
    return thread.getState() + ", " + letter + " in call " + call;
}

long used(Thread thread) {
    return ManagementFactory.getThreadMXBean()
        .getThreadCpuTime(thread.threadId());
}

void main() throws Exception {
    Thread a = start("A"), b = start("B"), c = start("C");
    while (tasks.size() < 3 || !look(a).startsWith("BLOCKED, S")
        || !look(b).startsWith("BLOCKED, S")
        || !look(c).startsWith("WAITING, S")) Thread.sleep(1);
    long before = used(a) + used(b) + used(c);
    var looks = new TreeSet<String>();
    for (int i = 0; i < 100; i++)
        looks.addAll(List.of("A: " + look(a), "B: " + look(b),
            "C: " + look(c)));
    looks.forEach(IO::println);
    long after = used(a) + used(b) + used(c);
    IO.println("together they used " + (after - before) + " ns");
    later.countDown();
    c.join();
    IO.println("C ended, A is " + a.getState());
}

// Output:
//   A: BLOCKED, S in call {call:int}
//   B: BLOCKED, S in call {call:int}
//   C: WAITING, S in call {call:int}
//   together they used {used:int} ns
//   C ended, A is BLOCKED
// where used == 0
