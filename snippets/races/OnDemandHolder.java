///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES OnDemand

/// The same by a class that nobody uses before.

static class Point {
    int x;
    Point(int x) { this.x = x; }
}

static class Holder {
    static final Point POINT = new Point(42);
}

Point get() {
    return Holder.POINT;
}

int seenByA = 0, seenByB = 0;
void a() { seenByA = get().x; }
void b() { seenByB = get().x; }

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    IO.println(seenByA + " " + seenByB);
}
// endfold

// Schedules:
//   42 42 | some
// Schedules under tso:
//   42 42 | some
// Schedules under pso:
//   42 42 | some
// Races:
