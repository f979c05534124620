///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES TwoBounds

/// Both bounds in one record.

record Bounds(int min, int max) { }

final AtomicReference<Bounds> bounds =
    new AtomicReference<>(new Bounds(0, 10));

void a() {
    bounds.updateAndGet(
        now -> 7 <= now.max ? new Bounds(7, now.max) : now);
}

void b() {
    bounds.updateAndGet(
        now -> 3 >= now.min ? new Bounds(now.min, 3) : now);
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    var now = bounds.get();
    IO.println("from " + now.min + " to " + now.max);
}
// endfold

// Schedules:
//   from 0 to 3  | some
//   from 7 to 10 | some
// Races:
