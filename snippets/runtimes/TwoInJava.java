///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//LIMIT 60s
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=2
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=2
//BREAK Thread.ofVirtual(), 200 => Thread.ofPlatform(), 5000

/// A and B do the same thing over and over until T has ticked three times, or their patience is at an end. T is started when
/// both are at it. There are two carriers, no more.

// fold usleep
import java.lang.foreign.*;

final MethodHandle usleep = Linker.nativeLinker().downcallHandle(
    Linker.nativeLinker().defaultLookup().findOrThrow("usleep"),
    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

interface Act {
    void act() throws Throwable;
}

void sleepInC() throws Throwable {
    int _ = (int) usleep.invokeExact(1000);      // microseconds
}
// endfold

int ticks(Thread.Builder kind, int patience, Act act)
        throws Exception {
    var ticks = new AtomicInteger();
    var both = new CountDownLatch(2);
    // fold threads
    long end = System.nanoTime() + patience * 1_000_000L;
    Runnable work = () -> {
        both.countDown();
        try {
            while (ticks.get() < 3 && System.nanoTime() < end) act.act();
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    };
    Runnable tick = () -> {
        for (int i = 0; i < 3 && System.nanoTime() < end; i++)
            ticks.incrementAndGet();
    };
    var threads = new ArrayList<Thread>();
    // endfold
    threads.add(kind.start(work));               // A
    threads.add(kind.start(work));               // B
    both.await();
    threads.add(kind.start(tick));               // T
    // fold join
    for (var thread : threads) thread.join();
    return ticks.get();
    // endfold
}

void all(String name, Thread.Builder kind, int patience)
        throws Exception {
    IO.println(name + ": while they compute " + ticks(kind, patience,
        () -> { }) + ", sleep in C " + ticks(kind, patience,
        this::sleepInC) + ", sleep in Java " + ticks(kind, 5000,
        () -> Thread.sleep(1)));
}

void main() throws Exception {
    all("platform", Thread.ofPlatform(), 5000);
    all("virtual", Thread.ofVirtual(), 200);
}

// Output:
//   platform: while they compute 3, sleep in C 3, sleep in Java 3
//   virtual: while they compute 0, sleep in C 0, sleep in Java 3
