///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 5s
//TIMELINE
//BREAK .daemon() =>

/// main returns. Three other threads are still there.

void forever() {
    while (true) LockSupport.park();       // asleep until woken: never
}

void main() {
    var main = Thread.currentThread();
    Thread.ofPlatform().daemon().name("daemon").start(this::forever);
    Thread.ofVirtual().name("virtual").start(this::forever);
    Thread.ofPlatform().name("third").start(() -> {
        while (main.isAlive()) Thread.onSpinWait();
        IO.println("main has ended");
    });
    IO.println("main ends");
}

// Output:
//   main ends
//   main has ended
