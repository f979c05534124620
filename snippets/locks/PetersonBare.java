///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK first = 'A'; =>

/// The same lock, with ordinary variables.

boolean aWants = false, bWants = false;
char first = ' ';

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
//   1 | 2824196
//   2 | 208920  | both at once
// Schedules under pso:
//   1 | 6999424
//   2 | 1646040
// Races:
//   aWants: 11, 21
//   aWants: 15, 21
//   bWants: 13, 19
//   bWants: 13, 23
//   first: 12, 20
//   first: 12, 21
//   first: 13, 20
