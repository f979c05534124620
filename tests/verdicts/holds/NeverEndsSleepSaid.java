///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: that it waits for a time only may be said.
//LIMIT 500ms
final Object lock = new Object();

void main() throws Exception {
    synchronized (lock) {
        new Thread(() -> { synchronized (lock) { } }, "blocked").start();
        Thread.sleep(60_000);
    }
}

// Never ends:
//   main TIMED_WAITING
//   blocked BLOCKED
