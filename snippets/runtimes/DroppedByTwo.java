///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK references = 2 => references = 3

/// Two threads let go of the same object. Who finds the count at 0 frees it.

int references = 2;
int freed = 0;

void drop() {
    references--;
    if (references == 0) free();
}

synchronized void free() {
    freed++;
}

void main() throws InterruptedException {
    var a = new Thread(this::drop);
    var b = new Thread(this::drop);
    a.start();
    b.start();
    a.join();
    b.join();
    IO.println("freed " + freed);
}

// Schedules:
//   freed 0 | 12 | nobody finds 0 at its look: memory that nobody gives back
//   freed 1 | 4
//   freed 2 | 20 | both find 0: memory given back twice
