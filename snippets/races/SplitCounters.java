///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//BREAK cells.increment() => cells.reset()

/// Three counters, each added to a hundred thousand times by each of two threads.

int locked = 0;
final AtomicInteger atomic = new AtomicInteger();
final LongAdder cells = new LongAdder();

void addMany() {
    for (int i = 0; i < 100_000; i++) {
        synchronized (this) { locked++; }
        atomic.incrementAndGet();
        cells.increment();
    }
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::addMany);
    var b = Thread.ofPlatform().name("B").start(this::addMany);
    a.join();
    b.join();
    IO.println("lock " + locked
        + ", atomic " + atomic + ", adder " + cells);
}
// endfold

// Outcomes of 10 runs:
//   lock 200000, atomic 200000, adder 200000 | required
