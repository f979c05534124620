///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//BREAK count++; => synchronized (this) { count++; }

/// The same race, and a start that makes the two threads meet.

int count = 0;
final AtomicInteger ready = new AtomicInteger();

void addOne() {
    ready.incrementAndGet();
    while (ready.get() < 2) Thread.onSpinWait();
    count++;
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::addOne);
    var b = Thread.ofPlatform().name("B").start(this::addOne);
    a.join();
    b.join();
    IO.println(count);
}

// Outcomes of 1000 runs:
//   2 | acceptable | one has stored before the other loads
//   1 | required   | an update is lost
// Schedules:
//   2 | 32 | one after the other
//   1 | 48 | both load before either stores
