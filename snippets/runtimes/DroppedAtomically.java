///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES DroppedByTwo

/// Nobody asks for the count twice: the step that takes one away also says what is left.

final AtomicInteger references = new AtomicInteger(2);
int freed = 0;

void drop() {
    if (references.decrementAndGet() == 0) free();
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
//   freed 1 | 2
