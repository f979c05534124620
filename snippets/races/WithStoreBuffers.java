///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK y = 1; =>

/// The same two threads, and a store buffer for each.

int x = 0, y = 0;
int seenByA = 0, seenByB = 0;

void a() {
    x = 1;
    seenByA = y;
}

void b() {
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

// Schedules:
//   0 1 | 1
//   1 0 | 1
//   1 1 | 4
// Schedules under tso:
//   0 0 | 18 | both writes are still in their buffers when both read
//   0 1 | 22
//   1 0 | 22
//   1 1 | 18
// Races:
//   x: 11, 17
//   y: 12, 16
