///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK synchronized (this) =>

/// Whoever needs the point first makes it. The lock is taken only if there is none yet.

static class Point {
    int x;
    Point(int x) { this.x = x; }
}

Point made;

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
//   42 42 | 10
// Schedules under tso:
//   42 42 | some
// Schedules under pso:
//   42 42 | some
//   0 42  | 1 | A found what B had not finished
//   42 0  | 1 | B found what A had not finished
// Races:
//   made: 15, 19
//   x: 9, 25
//   x: 9, 26
