///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES OneFlag
//BREAK while (!taken.compareAndSet(false, true)) => while (taken.get())

/// To look and to put the flag up is one step here.

final AtomicBoolean taken = new AtomicBoolean();

void use() {
    while (!taken.compareAndSet(false, true)) Thread.onSpinWait();
    visit();
    taken.set(false);
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
//   1 | 8 | one at a time
// Schedules under tso:
//   1 | 10
// Schedules under pso:
//   1 | 10
// Races:
