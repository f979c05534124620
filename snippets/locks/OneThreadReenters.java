///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES OneThread

/// A `ReentrantLock` knows who holds it, and lets its holder in again.

final ReentrantLock door = new ReentrantLock();

void outer() {
    door.lock();
    inner();
    door.unlock();
}

void inner() {
    door.lock();
    IO.println("inside, " + door.getHoldCount() + " times");
    door.unlock();
}

void main() {
    outer();
}

// Output:
//   inside, 2 times
