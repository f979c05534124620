///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 500ms
//BREAK while (bWants) => if (bWants)

/// A flag for each. First I say that I want to go in, then I wait until the other doesn't.

volatile boolean aWants = false, bWants = false;

void a() {
    aWants = true;
    while (bWants) Thread.onSpinWait();
    visit();
    aWants = false;
}

void b() {
    bWants = true;
    while (aWants) Thread.onSpinWait();
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
//   1            | 20 | one at a time
//   , Never ends | 4  | each waits for the other's flag
