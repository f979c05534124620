///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//EXPLORE
//NEEDS cores>=2
//LIMIT 60s

/// A puts something down, then says that it is ready. If it is, B takes it.
/// They try 10 times at most, and stop early if it goes wrong.

int data = 0, ready = 0;
int taken = -1;
final AtomicInteger arrived = new AtomicInteger();

// fold meet
void meet(int time) {                  // wait for each other
    arrived.incrementAndGet();
    while (arrived.get() < 2 * time) Thread.onSpinWait();
}
// endfold

void a() {
    for (int n = 1; n < 20 && taken != 0; n += 2) {
        data = 0;
        ready = 0;
        meet(n);
        data = 42;                     // put it down,
        ready = 1;                     // then say so
        meet(n + 1);
    }
}

void b() {
    for (int n = 1; n < 20 && taken != 0; n += 2) {
        meet(n);
        if (ready == 1) taken = data;
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
//   -1 | acceptable       | it was never ready when B looked
//   42 | acceptable       | ready, and there
//   0  | interesting weak | ready, and not there
