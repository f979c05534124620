///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK volatile int min => int min

/// From 0 to 10. A raises the lower bound, B lowers the upper one, and each looks first.

volatile int min = 0;
volatile int max = 10;

void a() {
    if (7 <= max) min = 7;
}

void b() {
    if (3 >= min) max = 3;
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    IO.println("from " + min + " to " + max);
}
// endfold

// Schedules:
//   from 0 to 3  | 1 | B is done before A looks
//   from 7 to 10 | 1 | A is done before B looks
//   from 7 to 3  | 4 | both look before either writes
// Races:
