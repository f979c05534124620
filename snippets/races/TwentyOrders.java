///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK additions.incrementAndGet(); =>

/// The real program, its addition counted where all can see it.

int count = 0;
final AtomicInteger additions = new AtomicInteger();

void addOne() {
    int held = count;                         // load
    additions.incrementAndGet();              // add
    count = held + 1;                         // store
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::addOne);
    var b = Thread.ofPlatform().name("B").start(this::addOne);
    a.join();
    b.join();
    IO.println(count + " after " + additions + " additions");
}

// Schedules:
//   2 after 2 additions | 2  | one has stored before the other loads
//   1 after 2 additions | 18 | both load before either stores
// Races:
//   count: 11, 13
//   count: 13, 13
