///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK bWants.setRelease(true); =>

/// Peterson's lock. Each write is a release, each read an acquire.

final AtomicBoolean aWants = new AtomicBoolean();
final AtomicBoolean bWants = new AtomicBoolean();
final AtomicInteger first = new AtomicInteger();

void a() {
    aWants.setRelease(true);
    first.setRelease('B');
    while (bWants.getAcquire() && first.getAcquire() == 'B')
        Thread.onSpinWait();
    visit();
    aWants.setRelease(false);
}

// fold rest
void b() {
    bWants.setRelease(true);
    first.setRelease('A');
    while (aWants.getAcquire() && first.getAcquire() == 'A')
        Thread.onSpinWait();
    visit();
    bWants.setRelease(false);
}

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
//   1 | 2824196
//   2 | 208920  | both at once
