///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=2
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=2
//BREAK Thread.ofVirtual() => Thread.ofPlatform()

/// A hundred threads, made in each of three ways. Each notes which task of the kernel it runs on.

final CyclicBarrier all = new CyclicBarrier(100);

// fold task
Path task() throws IOException {             // of whoever runs us
    return Files.readSymbolicLink(Path.of("/proc/thread-self"));
}
// endfold

int tasksOf(Thread.Builder kind) throws Exception {
    var tasks = ConcurrentHashMap.<Path>newKeySet();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 100; i++)
        threads.add(kind.start(new FutureTask<>(() -> {
            all.await();                     // none is gone too early
            return tasks.add(task());
        })));
    for (var thread : threads) thread.join();
    return tasks.size();
}

// fold green
int tasksOfGreen() {
    var tasks = new HashSet<Path>();
    var threads = new Green();
    for (int i = 0; i < 100; i++) threads.start(() -> {
        Green.yield();
        tasks.add(task());
    });
    threads.run();
    return tasks.size();
}
// endfold

void main() throws Exception {
    IO.println("N:1, 100 on " + tasksOfGreen());
    IO.println("1:1, 100 on " + tasksOf(Thread.ofPlatform()));
    IO.println("M:N, 100 on " + tasksOf(Thread.ofVirtual()));
}

// Output:
//   N:1, 100 on 1
//   1:1, 100 on 100
//   M:N, 100 on {carriers:int}
// where carriers <= 2
