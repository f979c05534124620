///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//ALONE
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=2
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=2
//LIMIT 1m
//BREAK 10_000; i++) threads.add(Thread.ofVirtual() => 100; i++) threads.add(Thread.ofPlatform()

/// Ten thousand virtual threads on two carriers. Each sleeps 50 milliseconds.

final Set<String> carriers = ConcurrentHashMap.newKeySet();

String carrier() {        // VirtualThread[#25]/runnable@…-worker-1
    return Thread.currentThread().toString().replaceAll(".*-", "");
}

int work() throws InterruptedException {
    carriers.add(carrier());
    Thread.sleep(50);
    return 0;
}

void main() throws InterruptedException {
    long begin = System.nanoTime();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 10_000; i++) threads.add(Thread.ofVirtual()
        .start(new FutureTask<>(this::work)));
    for (var thread : threads) thread.join();
    long millis = (System.nanoTime() - begin) / 1_000_000;
    IO.println("carriers: " + carriers.size());
    IO.println("slept in all: " + threads.size() * 50 + " ms");
    IO.println("it took: " + millis + " ms");
}

// Output:
//   carriers: {carriers:int}
//   slept in all: 500000 ms
//   it took: {tookMillis:int} ms
// where carriers <= 2
// where tookMillis >= 50
// where tookMillis < 50_000
