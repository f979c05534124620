///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//ALONE
//LIMIT 60s
//BREAK getAndAdd(i % 2 * 2 - 1) => setPlain(i)

/// Ten million times up and down by one, by a single thread: once as a load and a store, once as one atomic step.

// fold imports
import java.lang.management.*;
// endfold

final AtomicInteger count = new AtomicInteger();

void loadAndStore() {
    for (int i = 0; i < 10_000_000; i++)
        count.setOpaque(count.getOpaque() + i % 2 * 2 - 1);
}

void atomic() {
    for (int i = 0; i < 10_000_000; i++)
        count.getAndAdd(i % 2 * 2 - 1);
}

// fold best-of-seven
double nanos(Runnable work) {
    var clock = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 7; i++) {
        long begin = clock.getCurrentThreadCpuTime();
        work.run();
        best = Math.min(best, clock.getCurrentThreadCpuTime() - begin);
    }
    return best / 1e7;
}
// endfold

void main() {
    IO.println("load and store: %.1f ns".formatted(
        nanos(this::loadAndStore)));
    IO.println("atomic: %.1f ns".formatted(nanos(this::atomic)));
}

// Output:
//   load and store: {plain:number} ns
//   atomic: {atomic:number} ns
// where atomic > 1.5 * plain
