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

final IntUnaryOperator usleep = MethodHandleProxies.asInterfaceInstance(
    IntUnaryOperator.class, Linker.nativeLinker().downcallHandle(
        Linker.nativeLinker().defaultLookup().findOrThrow("usleep"),
        FunctionDescriptor.of(
            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)));
// endfold

int ticks(Thread.Builder kind, int patience, Runnable act)
        throws InterruptedException {
    var ticks = new AtomicInteger();
    var both = new CountDownLatch(2);
    long end = System.nanoTime() + patience * 1_000_000L;
    Runnable work = () -> {
        both.countDown();
        while (ticks.get() < 3 && System.nanoTime() < end) act.run();
    };
    Thread a = kind.start(work), b = kind.start(work);
    both.await();
    var t = kind.start(() -> {
        while (ticks.get() < 3 && System.nanoTime() < end)
            ticks.incrementAndGet();
    });
    // fold join
    for (var thread : List.of(a, b, t)) thread.join();
    return ticks.get();
    // endfold
}

// fold main
void all(String name, Thread.Builder kind, int patience)
        throws InterruptedException {
    IO.println(name + ": while they compute " + ticks(kind, patience,
        () -> { }) + ", sleep in C " + ticks(kind, patience,
        () -> usleep.applyAsInt(1000)) + ", park " + ticks(kind, 5000,
        () -> LockSupport.parkNanos(1_000_000)));
}

void main() throws InterruptedException {
    all("platform", Thread.ofPlatform(), 5000);
    all("virtual", Thread.ofVirtual(), 200);
}
// endfold

// Output:
//   platform: while they compute 3, sleep in C 3, park 3
//   virtual: while they compute 0, sleep in C 0, park 3
