///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//ALONE
//LIMIT 60s
//BREAK Thread.sleep(6); => synchronized (lock) { Thread.sleep(6); }

/// Eight steps for one thread, then four for each of two. A step takes 5 ms with the lock and 6 ms without it. The best of
/// three.

final Object lock = new Object();

int steps(int number) throws InterruptedException {
    for (int i = 0; i < number; i++) {
        synchronized (lock) {
            Thread.sleep(5);
        }
        Thread.sleep(6);
    }
    return number;
}

// fold time
long millis(int threads) throws InterruptedException {
    long begin = System.nanoTime();
    var all = new ArrayList<Thread>();
    for (int i = 0; i < threads; i++) all.add(Thread.ofPlatform()
        .start(new FutureTask<>(() -> steps(8 / threads))));
    for (var thread : all) thread.join();
    return (System.nanoTime() - begin) / 1_000_000;
}

long best(int threads) throws InterruptedException {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) best = Math.min(best, millis(threads));
    return best;
}
// endfold

void main() throws InterruptedException {
    IO.println("one thread: " + best(1) + " ms");
    IO.println("two threads: " + best(2) + " ms");
}

// Output:
//   one thread: {oneMillis:int} ms
//   two threads: {twoMillis:int} ms
// where oneMillis >= 88
// where twoMillis >= 40
// where twoMillis * 4 < oneMillis * 3
