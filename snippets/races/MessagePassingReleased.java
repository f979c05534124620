///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//FIXES MessagePassing
//BREAK getAcquire => getOpaque
//BREAK setRelease(1) => setOpaque(1)
//LIMIT 60s

/// The same, with a release and an acquire.

int data = 0;
final AtomicInteger ready = new AtomicInteger();
int taken = -1;
// fold meet
final AtomicInteger arrived = new AtomicInteger();

void meet(int time) {                  // wait for each other
    arrived.incrementAndGet();
    while (arrived.get() < 2 * time) Thread.onSpinWait();
}
// endfold

void a() {
    for (int n = 1; n < 20 && taken != 0; n += 2) {
        data = 0;
        ready.setRelease(0);
        meet(n);
        data = 42;                     // put it down,
        ready.setRelease(1);           // then say so
        meet(n + 1);
    }
}

void b() {
    for (int n = 1; n < 20 && taken != 0; n += 2) {
        meet(n);
        if (ready.getAcquire() == 1) taken = data;
        meet(n + 1);
    }
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    IO.println(taken);
}
// endfold

// Outcomes of 20 runs:
//   -1 | acceptable | it was never ready when B looked
//   42 | acceptable | ready, and there
//   0  | forbidden  | ready, and not there
// Races:
