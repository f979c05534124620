///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//TIMELINE
//BREAK new Point(42) => new Point(0)

/// A stops in the middle of the constructor, and B looks. Then A goes on, and B
/// looks again.

class Point {
    final int x;

    Point(int x) {
        newest = this;
        look.release();
        goOn.acquireUninterruptibly();
        this.x = x;
    }
}

void a() {
    new Point(42);
    look.release();
}

void b() {
    look.acquireUninterruptibly();
    IO.println("x is " + newest.x);
    goOn.release();
    look.acquireUninterruptibly();
    IO.println("x is " + newest.x);
}

// fold main
Point newest;
final Semaphore look = new Semaphore(0);
final Semaphore goOn = new Semaphore(0);

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
}
// endfold

// Output:
//   x is 0
//   x is 42
