///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK a.join(); =>

/// A plain variable, and main looks at it at the end.

int result = 0;

void work() {
    result = 42;
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::work);
    a.join();
    IO.println(result);
}

// Schedules:
//   42 | 1
// Schedules under tso:
//   42 | 1
// Schedules under pso:
//   42 | 1
// Races:
