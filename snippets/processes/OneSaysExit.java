///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 5s
//BREAK System.exit(3); => throw new IllegalStateException();

/// One of three threads says exit.

// fold gates
final Semaphore arrived = new Semaphore(0);
final Semaphore never = new Semaphore(0);
// endfold

void waiting() {
    try {
        IO.println("waits for ever");
        arrived.release();
        never.acquireUninterruptibly();
    } finally {
        IO.println("cleans up");                    // does it?
    }
}

void main() throws InterruptedException {
    Thread.ofPlatform().name("waiter").start(this::waiting);
    arrived.acquire();
    var quitter = Thread.ofPlatform().name("quitter").start(() -> {
        IO.println("exits");
        System.exit(3);
    });
    quitter.join();
    IO.println("main goes on");                     // does it?
}

// Output:
//   waits for ever
//   exits
// Exit: 3
