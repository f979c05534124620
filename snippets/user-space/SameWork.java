///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//BREAK kernels.add(sum(n, Thread::yield)) => kernels.add(sum(n - 1, Thread::yield))

/// Three sums by recursion, with a turn let go at each call. Green threads do them, then platform threads.

int sum(int n, Runnable letGo) {
    letGo.run();
    return n == 0 ? 0 : n + sum(n - 1, letGo);
}

void main() throws InterruptedException {
    var numbers = List.of(10, 8, 6);
    var ours = new ArrayList<Integer>();
    var green = new Green();
    for (int n : numbers)
        green.start(() -> ours.add(sum(n, Green::yield)));
    green.run();

    var kernels = new ConcurrentLinkedQueue<Integer>();
    var threads = new ArrayList<Thread>();
    for (int n : numbers) threads.add(Thread.ofPlatform()
        .start(() -> kernels.add(sum(n, Thread::yield))));
    for (var thread : threads) thread.join();

    // fold print
    var sorted = kernels.stream().sorted().toList();
    IO.println("green threads: " + ours);
    IO.println("platform threads, in order of size: " + sorted);
    // endfold
}

// Output:
//   green threads: [21, 36, 55]
//   platform threads, in order of size: [21, 36, 55]
