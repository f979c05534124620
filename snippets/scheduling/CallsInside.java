///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//ALONE
//LIMIT 60s
//BREAK stays.add(end - begin) => stays.add((end - begin) / 2)

/// Twelve callers. A call takes 10 ms, and after it each caller does something else for 5 ms. For half a second somebody
/// counts every millisecond how many calls are going on.

// fold fields
final AtomicInteger inside = new AtomicInteger();
final LongAdder calls = new LongAdder(), stays = new LongAdder();
volatile boolean over;
// endfold

int caller() throws InterruptedException {
    while (!over) {
        long begin = System.nanoTime();
        inside.incrementAndGet();
        Thread.sleep(10);
        inside.decrementAndGet();
        long end = System.nanoTime();
        calls.increment();
        stays.add(end - begin);
        Thread.sleep(5);
    }
    // fold return
    return 0;
    // endfold
}

void main() throws InterruptedException {
    // fold begin
    for (int i = 0; i < 12; i++)
        Thread.ofVirtual().start(new FutureTask<>(this::caller));
    Thread.sleep(50);
    calls.reset();
    stays.reset();
    // endfold
    long begin = System.nanoTime(), clock = 0, seen = 0, looks = 0;
    while (clock < 500_000_000) {
        Thread.sleep(1);
        seen += inside.get();
        looks++;
        // fold clock
        clock = System.nanoTime() - begin;
        // endfold
    }
    // fold print
    over = true;
    double rate = calls.sum() * 1e9 / clock;
    double stay = stays.sum() / 1e6 / calls.sum();
    IO.println("%.0f calls a second".formatted(rate));
    IO.println("of %.1f ms each".formatted(stay));
    IO.println("%.1f at once".formatted((double) seen / looks));
    // endfold
}

// Output:
//   {rate:number} calls a second
//   of {stayMillis:number} ms each
//   {inside:number} at once
// where Math.abs(inside - rate * stayMillis / 1000) < 0.25 * inside
