///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//EXPLORE
//NEEDS cores>=2
//FIXES LostUpdate
//BREAK synchronized (this) => synchronized (new Object())
//BREAK synchronized (this) =>

/// One lock around read, add and write: nobody can come in between.

int count = 0;
final AtomicInteger ready = new AtomicInteger();

int plusOne(int n) {
    Thread.yield();                                // your turn, perhaps
    return n + 1;
}

void addOne() {
    synchronized (this) {
        count = plusOne(count);                   // one at a time
    }
}

void race() {
    ready.incrementAndGet();
    while (ready.get() < 2) Thread.onSpinWait();  // leave together
    addOne();
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::race);
    var b = Thread.ofPlatform().name("B").start(this::race);
    a.join();
    b.join();
    IO.println(count);
}
// endfold

// Outcomes of 200 runs:
//   2 | required  | every update is kept
//   1 | forbidden | an update is lost, as in LostUpdate
