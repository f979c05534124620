///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK = tickets.getAndIncrement() => = tickets.get(); tickets.set(mine + 1)

/// Draw a number, and wait until it is called. Whoever leaves calls the next one.

final AtomicInteger tickets = new AtomicInteger();
volatile int called = 0;
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
    var c = Thread.ofPlatform().name("C").start(this::add);
    a.join();
    b.join();
    c.join();
    IO.println(count);
}
// endfold

// Schedules:
//   3 | 14526 | one at a time
// Schedules under tso:
//   3 | 1389312
// Schedules under pso:
//   3 | 1389312
// Races:
