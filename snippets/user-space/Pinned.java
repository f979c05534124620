///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//LIMIT 20s
//BREAK Thread.ofVirtual().name("waiting") => Thread.ofPlatform()

/// One carrier. A virtual thread waits inside of something; does another one get on meanwhile?

// fold stay
static final Semaphore inside = new Semaphore(0);
static final Semaphore leave = new Semaphore(0);

static void stay() {
    inside.release();
    leave.acquireUninterruptibly();          // parks
}
// endfold

static class Settings {
    static final int size;

    static {
        stay();                              // say, reads a file
        size = 42;
    }
}

boolean otherGetsOn(Runnable task) throws InterruptedException {
    var waiting = Thread.ofVirtual().name("waiting").start(task);
    inside.acquireUninterruptibly();
    var other = Thread.ofVirtual().name("other").start(() -> {});
    boolean through = other.join(Duration.ofSeconds(4));
    // fold leave
    leave.release();
    waiting.join();
    other.join();
    // endfold
    return through;
}

void main() throws InterruptedException {
    IO.println("synchronized: the other gets on: "
        + otherGetsOn(() -> { synchronized (inside) { stay(); } }));
    IO.println("initialiser: the other gets on: "
        + otherGetsOn(() -> IO.println("size " + Settings.size)));
}

// Output:
//   synchronized: the other gets on: true
//   size 42
//   initialiser: the other gets on: false
