///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//ALONE
//LIMIT 60s
//BREAK Thread.sleep(40); => Thread.sleep(0);

/// A list of eight addresses is fetched, which takes 40 ms. Then each of the eight is asked, which takes 5 ms each. The
/// second part is shared out among 1, 2, 4 and 8 threads.

int ask(int addresses) throws InterruptedException {
    for (int i = 0; i < addresses; i++) Thread.sleep(5);
    return addresses;
}

long millis(int threads) throws Exception {
    long begin = System.nanoTime();
    Thread.sleep(40);
    var all = new ArrayList<Thread>();
    for (int i = 0; i < threads; i++) all.add(Thread.ofPlatform()
        .start(new FutureTask<>(() -> ask(8 / threads))));
    for (var thread : all) thread.join();
    return (System.nanoTime() - begin) / 1_000_000;
}

void main() throws Exception {
    // fold warm-up
    millis(8);
    // endfold
    for (int threads = 1; threads <= 8; threads *= 2)
        IO.println(threads + ": " + millis(threads) + " ms");
}

// Output:
//   1: {oneMillis:int} ms
//   2: {twoMillis:int} ms
//   4: {fourMillis:int} ms
//   8: {eightMillis:int} ms
// where oneMillis >= 80
// where twoMillis >= 60
// where fourMillis >= 50
// where eightMillis >= 45
// where eightMillis < oneMillis
