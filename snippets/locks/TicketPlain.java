///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK int called => volatile int called

/// The same lock. The number that is called is an ordinary variable.

final AtomicInteger tickets = new AtomicInteger();
int called = 0;
int count = 0;

void lock() {
    int mine = tickets.getAndIncrement();
    while (called != mine) Thread.onSpinWait();
}

void unlock() {
    called = called + 1;
}

void add() {
    lock();
    count++;
    unlock();
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::add);
    var b = Thread.ofPlatform().name("B").start(this::add);
    a.join();
    b.join();
    IO.println(count);
}
// endfold

// Schedules:
//   2 | 42 | one after the other
// Schedules under tso:
//   2 | 648
// Schedules under pso:
//   2 | 1320
//   1 | 1344 | the number was called before the count had arrived
