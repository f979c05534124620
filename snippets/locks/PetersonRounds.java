///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//BREAK first = 'B'; =>
//LIMIT 60s

/// Up to ten rounds. Whoever would have to wait gives up for this round.

boolean aWants = false, bWants = false;
boolean aIn = false, bIn = false;
char first = ' ';
// fold meet
final AtomicInteger arrived = new AtomicInteger();

void meet(int time) {                  // wait for each other
    arrived.incrementAndGet();
    while (arrived.get() < 2 * time) Thread.onSpinWait();
}
// endfold

void a() {
    for (int n = 1; n < 20 && !(aIn && bIn); n += 2) {
        aWants = false;
        meet(n);
        aWants = true;
        first = 'B';
        aIn = !bWants || first != 'B';
        meet(n + 1);
    }
}

// fold rest
void b() {
    for (int n = 1; n < 20 && !(aIn && bIn); n += 2) {
        bWants = false;
        meet(n);
        bWants = true;
        first = 'A';
        bIn = !aWants || first != 'A';
        meet(n + 1);
    }
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    IO.println((aIn ? 1 : 0) + (bIn ? 1 : 0));
}
// endfold

// Outcomes of up to 5000 runs:
//   2 | required weak | in the last round both got in
//   * | acceptable    | in no round did both get in
