///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//BREAK void addOne() => synchronized void addOne()

/// The same race, and a start that makes the two threads meet.

int count = 0;
final AtomicInteger ready = new AtomicInteger();

int plusOne(int n) {
    return n + 1;
}

void addOne() {
    count = plusOne(count);
}

void meet() {
    ready.incrementAndGet();
    while (ready.get() < 2) Thread.onSpinWait();
    addOne();
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::meet);
    var b = Thread.ofPlatform().name("B").start(this::meet);
    a.join();
    b.join();
    IO.println(count);
}

// Outcomes of 300 runs:
//   2 | acceptable  | one has stored before the other loads
//   1 | interesting | an update is lost
// Schedules:
//   2 | 32 | one after the other
//   1 | 48 | both load before either stores
