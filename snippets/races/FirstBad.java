///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK AABABB => AAABBB

/// Two real threads obey the order in which the enumerator first lost.

// fold fields
int count = 0;
final Semaphore[] turn = { new Semaphore(0), new Semaphore(0) };
final Semaphore moved = new Semaphore(0);
// endfold

void addOne(int me) {
    turn[me].acquireUninterruptibly();
    int held = count;
    IO.println("loads " + held);
    moved.release();
    turn[me].acquireUninterruptibly();
    held++;
    IO.println("adds");
    moved.release();
    turn[me].acquireUninterruptibly();
    count = held;
    IO.println("stores " + held);
    moved.release();
}

void main() {
    // fold start
    Thread.ofPlatform().name("A").start(() -> addOne(0));
    Thread.ofPlatform().name("B").start(() -> addOne(1));
    // endfold
    for (char who : "AABABB".toCharArray()) {
        turn[who - 'A'].release();
        moved.acquireUninterruptibly();
    }
    // fold print
    IO.println("the count is " + count);
    // endfold
}

// Output:
//   loads 0
//   adds
//   loads 0
//   stores 1
//   adds
//   stores 1
//   the count is 1
