///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//BREAK Thread.yield(); => LockSupport.parkNanos(1000);

/// A lets go ten thousand times. B has been ready all the while, and there is one carrier.

volatile boolean over;
final AtomicInteger turns = new AtomicInteger();

void polite() {
    while (!over) {
        turns.incrementAndGet();
        Thread.yield();                            // after you
    }
}

void main() throws InterruptedException {
    Thread.ofVirtual().name("A").start(this::polite);
    while (turns.get() == 0) Thread.onSpinWait();

    var b = Thread.ofVirtual().name("B").start(() -> { });
    int before = turns.get();
    while (b.isAlive() && turns.get() < before + 10_000)
        Thread.onSpinWait();
    IO.println(b.isAlive() ? "B still waits" : "B had its turn");
    over = true;
    b.join();
}

// Outcomes of up to 8 runs:
//   B still waits | required   | ten thousand turns for A, none for B
//   *             | acceptable | B came in between
