///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=taskset
//ALONE
//LIMIT 60s
//BREAK start(new FutureTask<>(this::request)) => start(new FutureTask<>(this::inTurn))

/// Fifty threads each wait for an answer, which takes 20 milliseconds. There is one core for all of them.

// fold in-turn-and-fields
final AtomicInteger waiting = new AtomicInteger();
final AtomicInteger most = new AtomicInteger();

synchronized int inTurn() throws InterruptedException {
    return request();                        // for the "What if"
}
// endfold

int request() throws InterruptedException {
    most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
    Thread.sleep(20);
    return waiting.decrementAndGet();
}

void main() throws Exception {           // threads begun here stay here
    // fold one-core
    var status = Files.readString(Path.of("/proc/thread-self/status"));
    new ProcessBuilder("taskset", "-cp",
        status.replaceAll(
            "(?s).*\nCpus_allowed_list:\\s*(\\d+).*", "$1"),
        status.replaceAll("(?s).*\nPid:\\s*(\\d+).*", "$1"))
        .start().waitFor();
    // endfold
    long begin = System.nanoTime();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 50; i++) threads.add(Thread.ofPlatform()
        .start(new FutureTask<>(this::request)));
    for (var thread : threads) thread.join();
    long millis = (System.nanoTime() - begin) / 1_000_000;
    // fold print
    IO.println("waiting at once: " + most);
    IO.println("fifty times 20 ms took " + millis + " ms");
    // endfold
}

// Output:
//   waiting at once: {most:int}
//   fifty times 20 ms took {tookMillis:int} ms
// where most >= 10
// where tookMillis >= 20 && tookMillis < 500
