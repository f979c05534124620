///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES TwentyOrders
//BREAK synchronized (this) => synchronized (new Object())

/// The same three steps, and a lock around them.

int count = 0;
final AtomicInteger additions = new AtomicInteger();

void addOne() {
    synchronized (this) {
        int held = count;                     // load
        additions.incrementAndGet();          // add
        count = held + 1;                     // store
    }
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::addOne);
    var b = Thread.ofPlatform().name("B").start(this::addOne);
    a.join();
    b.join();
    IO.println(count + " after " + additions + " additions");
}

// Schedules:
//   2 after 2 additions | 2 | A has the lock first, or B
// Races:
