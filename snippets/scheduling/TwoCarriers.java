///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//TIMELINE
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=2
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=2
//LIMIT 10s
//BREAK begun.get() < 2 => begun.get() < 3

/// Two virtual threads on two carriers, with three steps each, of 5 ms. Neither begins before the other is there, and
/// neither lets go.

final AtomicInteger begun = new AtomicInteger();
final CountDownLatch done = new CountDownLatch(2);

// fold compute
void compute() {                  // for 5 ms
    long until = System.nanoTime() + 5_000_000;
    while (System.nanoTime() < until) Thread.onSpinWait();
}
// endfold

void work(String name) {
    begun.incrementAndGet();
    while (begun.get() < 2) Thread.onSpinWait();
    for (int i = 1; i <= 3; i++) {
        compute();
        IO.println(name + i);
    }
    done.countDown();
}

void main() throws InterruptedException {
    Thread.ofVirtual().name("A").start(() -> work("A"));
    Thread.ofVirtual().name("B").start(() -> work("B"));
    done.await();
}

// Unordered output:
//   A1
//   A2
//   A3
//   B1
//   B2
//   B3
// Order:
//   A1 < A2 < A3
//   B1 < B2 < B3
