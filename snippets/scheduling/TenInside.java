///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//ALONE
//LIMIT 60s
//BREAK new Semaphore(10) => new Semaphore(100)

/// A call takes 20 ms, and ten may go on at a time. Two hundred callers come at once.

final Semaphore ten = new Semaphore(10);

int call() throws InterruptedException {
    ten.acquire();
    Thread.sleep(20);
    ten.release();
    return 0;
}

void main() {
    long begin = System.nanoTime();
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < 200; i++) all.submit(this::call);
    }                                        // waits for all of them
    double seconds = (System.nanoTime() - begin) / 1e9;
    IO.println("%.0f calls a second".formatted(200 / seconds));
}

// Output:
//   {rate:int} calls a second
// where rate <= 500
// where rate > 100
