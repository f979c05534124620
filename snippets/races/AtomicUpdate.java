///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//EXPLORE
//NEEDS cores>=2
//FIXES VolatileLostUpdate
//BREAK count.incrementAndGet(); => count.set(count.get() + 1);

/// Read, add and write as one operation that cannot be divided.

final AtomicInteger count = new AtomicInteger();
final AtomicInteger ready = new AtomicInteger();

void addOne() {
    count.incrementAndGet();                      // one step
}

void race() {
    ready.incrementAndGet();
    while (ready.get() < 2) Thread.onSpinWait();  // leave together
    addOne();
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::race);
    var b = Thread.ofPlatform().name("B").start(this::race);
    a.join();
    b.join();
    IO.println(count);
}

// Outcomes of 200 runs:
//   2 | required  | every update is kept
//   1 | forbidden | an update is lost
