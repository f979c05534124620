///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES StoreBufferingExplored
//BREAK synchronized void a() => void a()

/// The bare program, and a lock around both steps.

int x = 0, y = 0;
int seenByA = 0, seenByB = 0;

synchronized void a() {
    x = 1;
    seenByA = y;
}

synchronized void b() {
    y = 1;
    seenByB = x;
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    IO.println(seenByA + " " + seenByB);
}

// Schedules:
//   0 1 | 1 | A has the lock first
//   1 0 | 1 | B has the lock first
// Races:
