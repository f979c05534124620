///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK Point get() => synchronized Point get()

/// Whoever needs the point first makes it.

static class Point {
    final int x;
    Point(int x) { this.x = x; }
}

Point made;

Point get() {
    Point mine = made;
    if (mine == null) made = mine = new Point(42);
    return mine;
}

Point foundByA = null, foundByB = null;
void a() { foundByA = get(); }
void b() { foundByB = get(); }

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    IO.println(foundByA == foundByB ? "one point" : "two points");
}
// endfold

// Schedules:
//   one point  | 2 | who came second found it
//   two points | 4 | both found none
// Races:
//   made: 15, 16
//   made: 16, 16
