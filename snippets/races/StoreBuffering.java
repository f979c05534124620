///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//BREAK x = 1; =>

/// Each thread writes one variable, then reads the other.

int x = 0;
int y = 0;
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

// Outcomes of up to 50000 runs:
//   0 0 | required weak | both read before either write had arrived
//   *   | acceptable    | some order of the four steps
