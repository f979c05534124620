///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK taken = true; =>

/// A flag says whether anybody is inside. Whoever finds it down puts it up, and goes in.

volatile boolean taken = false;

void use() {
    while (taken) Thread.onSpinWait();
    taken = true;
    visit();
    taken = false;
}

final AtomicInteger inside = new AtomicInteger();
int most = 1;

void visit() {
    if (inside.incrementAndGet() == 2) most = 2;
    inside.decrementAndGet();
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::use);
    var b = Thread.ofPlatform().name("B").start(this::use);
    a.join();
    b.join();
    IO.println(most);
}
// endfold

// Schedules:
//   1 | 76 | one at a time
//   2 | 72 | both at once
