///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK newest = this; =>

/// The constructor notes the newest point in a variable, too.

static class Point {
    final int x;

    Point(int x) {
        newest = this;
        this.x = x;
    }
}

static Point newest;
String found;

void a() {
    new Point(42);
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
//   no point | 1 | B looked before the constructor began
//   x is 0   | 1 | B looked while it was at work
//   x is 42  | 2 | B looked at x after it was set
// Races:
//   newest: 11, 24
//   x: 12, 25
