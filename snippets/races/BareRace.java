///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+

/// Two threads, and each adds 1.

int count = 0;

int plusOne(int n) {
    return n + 1;
}

void addOne() {
    count = plusOne(count);
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::addOne);
    var b = Thread.ofPlatform().name("B").start(this::addOne);
    a.join();
    b.join();
    IO.println(count);
}

// Outcomes of 300 runs:
//   2 | acceptable  | mostly A is done before B has begun
//   1 | interesting | an update is lost
// Schedules:
//   2 | 2 | one after the other
//   1 | 4 | both load before either stores
