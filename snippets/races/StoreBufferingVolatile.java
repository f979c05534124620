///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//FIXES StoreBuffering
//BREAK x = 1; =>

/// The same with volatile variables: what was written has arrived.

volatile int x = 0;
volatile int y = 0;
int seenByA;
int seenByB;
final AtomicInteger ready = new AtomicInteger();

void start() {
    ready.incrementAndGet();
    while (ready.get() < 2) Thread.onSpinWait();  // leave together
}

void a() {
    start();
    x = 1;
    seenByA = y;
}

void b() {
    start();
    y = 1;
    seenByB = x;
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    IO.println(seenByA + " " + seenByB);
}

// Outcomes of 1000 runs:
//   1 1 | acceptable | both had written before either read
//   0 1 | acceptable | A had read before B wrote
//   1 0 | acceptable | B had read before A wrote
//   0 0 | forbidden  | each would have had to read before the other
