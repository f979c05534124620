///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//BREAK x = 1; =>
//LIMIT 60s

/// Each writes its own variable, then reads the other's. They try 10 times
/// at most.

int x = 0, y = 0;
int seenByA = 1, seenByB = 1;
// fold meet
final AtomicInteger arrived = new AtomicInteger();

void meet(int time) {                  // wait for each other
    arrived.incrementAndGet();
    while (arrived.get() < 2 * time) Thread.onSpinWait();
}
// endfold

void a() {
    for (int n = 1; n < 20 && seenByA + seenByB > 0; n += 2) {
        x = 0;
        meet(n);
        x = 1;                         // write mine,
        seenByA = y;                   // read the other's
        meet(n + 1);
    }
}

void b() {
    for (int n = 1; n < 20 && seenByA + seenByB > 0; n += 2) {
        y = 0;
        meet(n);
        y = 1;
        seenByB = x;
        meet(n + 1);
    }
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    IO.println(seenByA + " " + seenByB);
}
// endfold

// Outcomes of up to 5000 runs:
//   0 0 | required weak | both read before either write had arrived
//   *   | acceptable    | some order of the steps explains it
