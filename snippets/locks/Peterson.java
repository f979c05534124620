///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK aWants = true; =>
//BREAK first = 'B'; =>

/// Peterson's lock: say that you want to go in, then let the other one go first.

volatile boolean aWants = false, bWants = false;
volatile char first = ' ';

void a() {
    aWants = true;
    first = 'B';
    while (bWants && first == 'B') Thread.onSpinWait();
    visit();
    aWants = false;
}

void b() {
    bWants = true;
    first = 'A';
    while (aWants && first == 'A') Thread.onSpinWait();
    visit();
    bWants = false;
}

// fold rest
final AtomicInteger inside = new AtomicInteger();
int most = 1;

void visit() {
    if (inside.incrementAndGet() == 2) most = 2;
    inside.decrementAndGet();
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    IO.println(most);
}
// endfold

// Schedules:
//   1 | 412 | one at a time
// Schedules under tso:
//   1 | 9380
// Schedules under pso:
//   1 | 9380
// Races:
