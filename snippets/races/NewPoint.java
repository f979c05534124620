///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK this.x = x; =>

/// A makes a point and puts it into a variable. B takes what it finds there.

static class Point {
    int x;
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
//   no point | 1 | B looked too soon
//   x is 42  | 1 | the point was there
// Schedules under tso:
//   no point | some
//   x is 42  | some
// Schedules under pso:
//   no point | some
//   x is 42  | some
//   x is 0   | 1 | the variable was written, the point not yet
// Races:
//   point: 16, 20
//   x: 9, 21
