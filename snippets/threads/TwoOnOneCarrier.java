///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//BREAK Thread.ofVirtual() => Thread.ofPlatform()

/// Two virtual threads have turns on one carrier. Each keeps a number, and asks where its errno is.

final ThreadLocal<Integer> number = ThreadLocal.withInitial(() -> 0);
final CyclicBarrier both = new CyclicBarrier(2);

String live(int given) throws Exception {
    number.set(given);
    both.await();                        // both have set it
    var at = errnoAt();
    both.await();                        // both have asked
    return "number " + number.get() + ", errno at " + at;
}

// fold main
void main() throws Exception {
    var a = new FutureTask<>(() -> live(1));
    var b = new FutureTask<>(() -> live(2));
    for (var task : List.of(a, b)) Thread.ofVirtual().start(task);
    IO.println("A: " + a.get());
    IO.println("B: " + b.get());
}
// endfold

// fold errno
static final MethodHandle AT = Linker.nativeLinker().downcallHandle(
    Linker.nativeLinker().defaultLookup()
        .findOrThrow("__errno_location"),
    FunctionDescriptor.of(ValueLayout.ADDRESS));

String errnoAt() {
    try {
        var at = (MemorySegment) AT.invokeExact();
        return Long.toHexString(at.address());
    } catch (Throwable failed) {
        throw new IllegalStateException(failed);
    }
}
// endfold

// Output:
//   A: number 1, errno at {at}
//   B: number 2, errno at {at}
