///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//BREAK var b = => a.join(); var b =

/// A is started before B. Who gets there first?

final AtomicReference<String> first = new AtomicReference<>();

void arrive(String name) {
    for (int i = 0; i < 10; i++) Thread.yield();  // after you
    first.compareAndSet(null, name);              // only one succeeds
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().start(() -> arrive("A"));
    var b = Thread.ofPlatform().start(() -> arrive("B"));
    a.join();
    b.join();
    IO.println(first);
}

// Outcomes of 1000 runs:
//   A    | acceptable | started first, there first
//   B    | required   | started second, there first
//   null | forbidden  | both were joined: somebody has arrived
