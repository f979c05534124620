///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES NewestPoint

/// The constructor only fills the point. Who called it notes the point.

static class Point {
    final int x;

    Point(int x) {
        this.x = x;
    }
}

static Point newest;
String found;

void a() {
    newest = new Point(42);
}

void b() {
    Point mine = newest;
    found = mine == null ? "no point" : "x is " + mine.x;
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    IO.println(found);
}
// endfold

// Schedules:
//   no point | some
//   x is 42  | some
// Schedules under pso:
//   no point | some
//   x is 42  | some
// Races:
//   newest: 19, 23
