///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//EXPLORE
//LIMIT 500ms
//BREAK aHere.release(); =>

/// Each says that it is here, then waits for the other.

final Semaphore aHere = new Semaphore(0);
final Semaphore bHere = new Semaphore(0);

void a() {
    IO.println("A comes");
    aHere.release();
    bHere.acquireUninterruptibly();
    IO.println("A goes on");
}

void b() {
    IO.println("B comes");
    bHere.release();
    aHere.acquireUninterruptibly();
    IO.println("B goes on");
}

// fold main
void main() throws InterruptedException {
    Thread.ofPlatform().name("A").start(this::a);
    Thread.ofPlatform().name("B").start(this::b);
}
// endfold

// Unordered output:
//   A comes
//   A goes on
//   B comes
//   B goes on
// Order:
//   A comes < B goes on
//   B comes < A goes on
