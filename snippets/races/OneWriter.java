///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK second = count; => second = ++count;

/// A adds twice to a volatile counter, and nobody else does. B looks twice.

volatile int count = 0;
int first = 0, second = 0;

void a() {
    count++;
    count++;
}

void b() {
    first = count;
    second = count;
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    IO.println(count + ", and " + first + " before " + second);
}
// endfold

// Schedules:
//   2, and 0 before 0 | some
//   2, and 0 before 1 | some
//   2, and 0 before 2 | some
//   2, and 1 before 1 | some
//   2, and 1 before 2 | some
//   2, and 2 before 2 | some
// Races:
