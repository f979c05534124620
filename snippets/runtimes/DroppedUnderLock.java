///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES DroppedByTwo

/// The same under a global lock: whoever executes an instruction of the interpreter holds it.

final Object gil = new Object();
int references = 2;
int freed = 0;

void drop() {
    synchronized (gil) {
        references--;
        if (references == 0) free();
    }
}

// fold free
synchronized void free() {
    freed++;
}
// endfold

void main() throws InterruptedException {
    // fold two-threads
    var a = new Thread(this::drop);
    var b = new Thread(this::drop);
    a.start();
    b.start();
    a.join();
    b.join();
    IO.println("freed " + freed);
    // endfold
}

// Schedules:
//   freed 1 | 2 | one after the other
