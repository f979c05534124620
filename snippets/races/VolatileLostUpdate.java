///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//BREAK void addOne() => synchronized void addOne()

/// The variable is volatile now. There is still no lock.

volatile int count = 0;
final AtomicInteger ready = new AtomicInteger();

int plusOne(int n) {
    Thread.yield();                                // your turn, perhaps
    return n + 1;
}

void addOne() {
    count = plusOne(count);                       // read, add, write
}

void race() {
    ready.incrementAndGet();
    while (ready.get() < 2) Thread.onSpinWait();  // leave together
    addOne();
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::race);
    var b = Thread.ofPlatform().name("B").start(this::race);
    a.join();
    b.join();
    IO.println(count);
}
// endfold

// Outcomes of 200 runs:
//   2 | acceptable | one thread had written before the other read
//   1 | required   | both read 0, both wrote 1: an update is lost
//   0 | forbidden  | whoever writes, writes at least 1
