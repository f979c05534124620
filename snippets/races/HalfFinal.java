///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK final int x; => int x;

/// One of the two fields is final.

static class Point {
    final int x;
    int y;
    Point(int x, int y) { this.x = x; this.y = y; }
}

Point point;
String found;

void a() {
    point = new Point(3, 4);
}

void b() {
    Point mine = point;
    found = mine == null ? "no point" : mine.x + " " + mine.y;
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
//   3 4      | some
// Schedules under pso:
//   no point | some
//   3 4      | some
//   3 0      | some | the one that isn't final
// Races:
//   point: 17, 21
//   y: 10, 22
