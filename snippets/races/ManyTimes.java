///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//BREAK void addOne() => synchronized void addOne()

/// A hundred thousand additions in each of two threads, without a lock.

int count = 0;
final AtomicInteger ready = new AtomicInteger();

void addOne() {
    count++;                                      // read, add, write
}

void race() {
    ready.incrementAndGet();
    while (ready.get() < 2) Thread.onSpinWait();  // leave together
    for (int i = 0; i < 100_000; i++) addOne();
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::race);
    var b = Thread.ofPlatform().name("B").start(this::race);
    a.join();
    b.join();
    IO.println(count);
}

// Outcomes of 400 runs:
//   200000  | acceptable | nothing lost: they may just have taken turns
//   {n:int} | required   | some of the 200,000 additions are gone
// where n >= 2 && n < 200000
