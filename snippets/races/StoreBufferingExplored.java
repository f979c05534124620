///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK y = 1; =>

/// The bare program: two threads, two steps each.

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
//   0 1 | 1 | A is done before B begins
//   1 0 | 1 | B is done before A begins
//   1 1 | 4 | both write before either reads
// Races:
//   x: 11, 17
//   y: 12, 16
