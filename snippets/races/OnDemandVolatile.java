///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES OnDemand
//BREAK volatile =>

/// The same, and the variable is volatile.

static class Point {
    int x;
    Point(int x) { this.x = x; }
}

volatile Point made;

Point get() {
    Point mine = made;
    if (mine == null)
        synchronized (this) {
            mine = made;
            if (mine == null) made = mine = new Point(42);
        }
    return mine;
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
