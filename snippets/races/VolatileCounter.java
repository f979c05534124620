///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK void addOne() => synchronized void addOne()

/// Two threads add one each to a volatile variable.

volatile int count = 0;

void addOne() {
    count++;
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::addOne);
    var b = Thread.ofPlatform().name("B").start(this::addOne);
    a.join();
    b.join();
    IO.println(count);
}
// endfold

// Schedules:
//   1 | 4 | both read before either writes
//   2 | 2 | one after the other
// Races:
