///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK x.setRelease(1) => x.getAndSet(1)

/// Each writes its own variable by a release, then reads the other by an acquire.

final AtomicInteger x = new AtomicInteger();
final AtomicInteger y = new AtomicInteger();
int seenByA = 0, seenByB = 0;

void a() {
    x.setRelease(1);
    seenByA = y.getAcquire();
}

void b() {
    y.setRelease(1);
    seenByB = x.getAcquire();
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

// Schedules under tso:
//   0 0 | 18
//   0 1 | 22
//   1 0 | 22
//   1 1 | 18
// Races:
