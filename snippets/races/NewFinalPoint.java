///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES NewPoint
//BREAK final int x => int x

/// The same, and the field is final.

static class Point {
    final int x;
    Point(int x) { this.x = x; }
}

Point point;
String found;

void a() {
    point = new Point(42);
}

void b() {
    Point mine = point;
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
// Schedules under tso:
//   no point | some
//   x is 42  | some
// Schedules under pso:
//   no point | some
//   x is 42  | some
// Races:
//   point: 17, 21
