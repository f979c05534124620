///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, machine=users
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//BREAK Thread.ofPlatform().start(this::giveUp).join(); => giveUp();

/// One thread promises never to gain a right. Has its process? (The build runs programs that
/// have promised it already; this one runs outside of that.)

// fold rights
static final int PR_SET_NO_NEW_PRIVS = 38;

String rights() throws IOException {       // of the thread that asks
    var status = Path.of("/proc/thread-self/status");
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("NoNewPrivs:"))
        .findFirst().orElseThrow().split("\\s+")[1];
}
// endfold

void giveUp() {
    // fold system-call
    var linker = Linker.nativeLinker();
    var prctl = linker.downcallHandle(
        linker.defaultLookup().findOrThrow("prctl"),
        FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT,
            ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG),
        Linker.Option.firstVariadicArg(1));
    // endfold
    try {
        prctl.invokeExact(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L);
        IO.println("this thread: " + rights());
    } catch (Throwable failed) {
        throw new IllegalStateException(failed);
    }
}

void main() throws Exception {
    IO.println("main, before: " + rights());
    Thread.ofPlatform().start(this::giveUp).join();
    IO.println("main, after: " + rights());
}

// Output:
//   main, before: {before:int}
//   this thread: 1
//   main, after: {before:int}
