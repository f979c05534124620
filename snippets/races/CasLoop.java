///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK count.compareAndSet(seen, seen + 1) => put(seen + 1)

/// Each adds one: it puts back one more than it saw, if that is still there.
/// If not, it tries again.

final AtomicInteger count = new AtomicInteger();
final AtomicInteger failed = new AtomicInteger();

void addOne() {
    int seen = count.get();
    while (!count.compareAndSet(seen, seen + 1)) {
        failed.incrementAndGet();
        seen = count.get();
    }
}

// fold put
boolean put(int n) {
    count.set(n);
    return true;
}
// endfold

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::addOne);
    var b = Thread.ofPlatform().name("B").start(this::addOne);
    a.join();
    b.join();
    IO.println(count + ", after " + failed + " that failed");
}
// endfold

// Schedules:
//   2, after 0 that failed | 2 | one after the other
//   2, after 1 that failed | 4 | the other came in between
