///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK made.all[0] = 42; =>

/// The array is in a final field. It is filled in the constructor, and once
/// more after the object was handed over.

static class Numbers {
    final int[] all = {1, 2};
}

Numbers numbers;
String found;

void a() {
    var made = new Numbers();
    numbers = made;
    made.all[0] = 42;
}

void b() {
    var mine = numbers;
    if (mine != null) found = mine.all[0] + " " + mine.all[1];
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    IO.println(found);
}
// endfold

// Schedules:
//   null | some | B looked too soon
//   1 2  | some
//   42 2 | some
// Schedules under pso:
//   null | some
//   1 2  | some
//   42 2 | some
// Races:
//   all[]: 18, 23
//   numbers: 17, 22
