///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 500ms
//BREAK if (bWants) while (turn != 'A') => while (bWants)

/// If the other one wants to go in, too, I wait for my turn. Whoever leaves gives the turn away.

volatile boolean aWants = false, bWants = false;
volatile char turn = 'A';

void a() {
    aWants = true;
    if (bWants) while (turn != 'A') Thread.onSpinWait();
    visit();
    turn = 'B';
    aWants = false;
}

void b() {
    bWants = true;
    if (aWants) while (turn != 'B') Thread.onSpinWait();
    visit();
    turn = 'A';
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
//   1 | 609 | one at a time
//   2 | 100 | both at once
