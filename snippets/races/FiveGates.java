///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK count = readByA + 1; => count++;

/// Five gates, and 200,000 additions. How many are left?

// fold fields
int count = 0;
final Phaser gates = new Phaser(2);
// endfold

void a() {
    int readByA = count;
    gates.arriveAndAwaitAdvance();
    gates.arriveAndAwaitAdvance();
    count = readByA + 1;
    gates.arriveAndAwaitAdvance();
    gates.arriveAndAwaitAdvance();
    for (int i = 1; i < 100_000; i++) count++;
    gates.arriveAndAwaitAdvance();
}

void b() {
    gates.arriveAndAwaitAdvance();
    for (int i = 1; i < 100_000; i++) count++;
    gates.arriveAndAwaitAdvance();
    gates.arriveAndAwaitAdvance();
    int readByB = count;
    gates.arriveAndAwaitAdvance();
    gates.arriveAndAwaitAdvance();
    count = readByB + 1;
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    IO.println("kept " + count + " of 200000");
}
// endfold

// Output:
//   kept 2 of 200000
