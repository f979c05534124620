///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK ready = true; =>

/// A puts something down, then says that it is ready. If it is, B takes it.

int data = 0;
boolean ready = false;
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
//   -1 | 2 | not ready yet
//   42 | 1 | ready, and there
// Schedules under tso:
//   -1 | 8
//   42 | 2
// Schedules under pso:
//   -1 | 11
//   42 | 4
//   0  | 1 | ready, and not there
// Races:
//   data: 12, 17
//   ready: 13, 17
