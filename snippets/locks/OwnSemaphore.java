///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 500ms
//BREAK notify(); =>

/// A semaphore, made of a number and a monitor. Three threads, two permits.

int permits = 2;
int least = 2;

synchronized void acquire() throws InterruptedException {
    while (permits == 0) wait();
    permits--;
    least = Math.min(least, permits);
}

synchronized void release() {
    permits++;
    notify();
}

// fold rest
void visit() {
    try {
        acquire();
        release();
    } catch (InterruptedException e) {
        throw new IllegalStateException(e);
    }
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::visit);
    var b = Thread.ofPlatform().name("B").start(this::visit);
    var c = Thread.ofPlatform().name("C").start(this::visit);
    a.join();
    b.join();
    c.join();
    IO.println(least);
}
// endfold

// Schedules:
//   1 | 6  | never two at once
//   0 | 84 | both permits were out
// Races:
