///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=2
//LIMIT 20s
//BREAK Thread.ofVirtual().name("waiting") => Thread.ofPlatform()

/// One carrier, which may become two. A virtual thread is parked in an initialiser.

static final Semaphore inside = new Semaphore(0);
static final Semaphore leave = new Semaphore(0);

static class Settings {
    static final int size;

    static {
        inside.release();
        leave.acquireUninterruptibly();
        size = 42;
    }
}

void main() throws InterruptedException {
    var waiting = Thread.ofVirtual().name("waiting")
        .start(() -> IO.println("size " + Settings.size));
    inside.acquireUninterruptibly();
    var other = Thread.ofVirtual().name("other").start(() -> {});
    boolean through = other.join(Duration.ofSeconds(4));
    IO.println("the other gets on: " + through);
    leave.release();
    waiting.join();
}

// Output:
//   the other gets on: false
//   size 42
