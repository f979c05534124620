///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 500ms
//BREAK meet(); meet(); => meet();

/// Two threads meet at a barrier, and then once more at the same one.

int missing = 2;

synchronized void meet() throws InterruptedException {
    missing--;
    if (missing == 0) {
        missing = 2;                   // for the next time
        notifyAll();
    }
    while (missing < 2) wait();
}

// fold main
void twice() {
    try {
        meet(); meet();
    } catch (InterruptedException e) {
        throw new IllegalStateException(e);
    }
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::twice);
    var b = Thread.ofPlatform().name("B").start(this::twice);
    a.join();
    b.join();
    IO.println("met twice");
}
// endfold

// Schedules:
//   met twice    | 4
//   , Never ends | 2 | both wait for the other to come
