///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES StaleMessage
//BREAK volatile =>

/// The same, and the word that it is ready is volatile.

int data = 0;
volatile boolean ready = false;
int taken = -1;

void a() {
    data = 42;
    ready = true;
}

void b() {
    if (ready) taken = data;
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    IO.println(taken);
}
// endfold

// Schedules:
//   -1 | 2
//   42 | 1
// Schedules under tso:
//   -1 | some
//   42 | some
// Schedules under pso:
//   -1 | some
//   42 | some
// Races:
