///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//BREAK putOff(signal); =>
//BREAK number.set(given); =>

/// Each of two threads keeps a number, calls the C library in vain, and puts off a signal. Then each is asked what it
/// has.

final ThreadLocal<Integer> number = ThreadLocal.withInitial(() -> 0);
final CyclicBarrier both = new CyclicBarrier(2);

String live(int given, String call, int signal) throws Exception {
    both.await();                        // both are there
    number.set(given);
    int errno = fail(call);
    putOff(signal);
    both.await();                        // both have done all that
    return "number " + number.get() + ", object " + heap()
        + "\n  errno " + errno + ", which is at " + errnoAt()
        + "\n  signals put off " + status("SigBlk")
        + "\n  stack pointer " + stackPointer();
}

// fold main
void main() throws Exception {
    var a = new FutureTask<>(() -> live(1, "close", 28));
    var b = new FutureTask<>(() -> live(2, "sysconf", 23));
    Thread.ofPlatform().name("A").start(a);
    Thread.ofPlatform().name("B").start(b);
    IO.println("A: " + a.get());
    IO.println("B: " + b.get());
}
// endfold

// fold asking
String heap() {
    return Integer.toHexString(System.identityHashCode(this));
}

String status(String row) throws IOException {
    var status = Path.of("/proc/thread-self/status");
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith(row + ":")).findFirst()
        .orElseThrow().replaceAll(".*:\\s*0*", "");
}

String stackPointer() throws IOException {   // in the read itself
    var call = Path.of("/proc/thread-self/syscall");
    var word = Files.readString(call).strip().split(" ");
    return word[word.length - 2].substring(2);
}
// endfold

// fold library-calls
static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
static final AddressLayout ADDRESS = ValueLayout.ADDRESS;

String errnoAt() {
    var at = (MemorySegment) call(
        "__errno_location", FunctionDescriptor.of(ADDRESS),
        List.of());
    return Long.toHexString(at.address());
}

int fail(String call) {                      // with -1: there is none
    var errno = Arena.ofAuto()
        .allocate(Linker.Option.captureStateLayout());
    call(call, FunctionDescriptor.of(INT, INT), List.of(errno, -1),
        Linker.Option.captureCallState("errno"));
    return errno.get(INT, 0);
}

void putOff(int signal) {
    var set = Arena.ofAuto().allocate(128);
    set.set(ValueLayout.JAVA_LONG, 0, 1L << signal - 1);
    call("pthread_sigmask",                  // 0 is SIG_BLOCK
        FunctionDescriptor.of(INT, INT, ADDRESS, ADDRESS),
        List.of(0, set, MemorySegment.NULL));
}

Object call(String name, FunctionDescriptor type, List<?> given,
    Linker.Option... options) {
    var linker = Linker.nativeLinker();
    try {
        return linker.downcallHandle(
            linker.defaultLookup().findOrThrow(name), type, options)
            .invokeWithArguments(given);
    } catch (Throwable failed) {
        throw new IllegalStateException(failed);
    }
}
// endfold

// Output:
//   A: number {aNumber:int}, object {object}
//     errno {aErrno:int}, which is at {aAt}
//     signals put off {aMask}
//     stack pointer {aStack}
//   B: number {bNumber:int}, object {object}
//     errno {bErrno:int}, which is at {bAt}
//     signals put off {bMask}
//     stack pointer {bStack}
// where aNumber == 1 && bNumber == 2
// where aErrno == 9 && bErrno == 22
// where !aAt.equals(bAt)
// where aMask.matches("8.{5}4") && bMask.matches("4.{4}4")
// where !aStack.equals(bStack)
