///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//BREAK void addOne() => synchronized void addOne()

/// Two virtual threads on one carrier: they never run at the same time.

int count = 0;
final Phaser start = new Phaser(2);

int plusOne(int n) {
    Thread.yield();                             // the other one's turn
    return n + 1;
}

void addOne() {
    count = plusOne(count);                     // read, add, write
}

void race() {
    start.arriveAndAwaitAdvance();              // leave together
    addOne();
}

void main() throws InterruptedException {
    var a = Thread.ofVirtual().name("A").start(this::race);
    var b = Thread.ofVirtual().name("B").start(this::race);
    a.join();
    b.join();
    IO.println(count);
}

// Outcomes of 100 runs:
//   2 | acceptable | one thread had written before the other read
//   1 | required   | both read 0, both wrote 1: an update is lost
//   0 | forbidden  | whoever writes, writes at least 1
