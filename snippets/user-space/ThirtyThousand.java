///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 2m
//BREAK leave.acquireUninterruptibly(); =>

/// Thirty thousand virtual threads, all in the middle of a method.

final Semaphore arrived = new Semaphore(0), leave = new Semaphore(0);
final AtomicInteger through = new AtomicInteger();

// fold heap
long heap() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
}
// endfold

void visit() {
    arrived.release();
    leave.acquireUninterruptibly();
    through.incrementAndGet();
}

void main() throws InterruptedException {
    var threads = new ArrayList<Thread>(30_000);
    long before = heap();
    for (int i = 0; i < 30_000; i++)
        threads.add(Thread.ofVirtual().start(this::visit));
    arrived.acquireUninterruptibly(30_000);
    // fold wait
    long parked = 0;
    for (int look = 0; look < 1000 && parked < 30_000; look++)
        parked = threads.stream().map(Thread::getState)
            .filter(Thread.State.WAITING::equals).count();
    // endfold
    IO.println(parked + " are parked, " + through + " are through");
    IO.println("heap for each: " + (heap() - before) / 30_000);
    leave.release(30_000);
    for (var thread : threads) thread.join();
    IO.println(through + " are through");
}

// Output:
//   30000 are parked, 0 are through
//   heap for each: {bytes:int}
//   30000 are through
// where bytes > 100
// where bytes < 10_000
