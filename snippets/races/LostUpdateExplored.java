///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK void addOne() => synchronized void addOne()

/// The bare program: two threads add 1, and nothing else happens.

int count = 0;

void addOne() {
    count++;                                  // read, add, write
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::addOne);
    var b = Thread.ofPlatform().name("B").start(this::addOne);
    a.join();
    b.join();
    IO.println(count);
}

// Schedules:
//   2 | 2 | one thread has written before the other reads
//   1 | 4 | both read before either writes: an update is lost
// Races:
//   count: 10, 10
