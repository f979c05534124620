///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//BREAK (int) getppid.invokeExact() => asleep()

/// A thread calls the kernel ten thousand times, to ask who its parent is.

// fold status-and-asleep
int status(String field) throws IOException {
    return Integer.parseInt(Files.readString(
        Path.of("/proc/thread-self/status"))
        .replaceAll("(?s).*\n" + field + ":\\s*(\\d+).*", "$1"));
}

int asleep() throws IOException {            // for the "What if"
    LockSupport.parkNanos(1);
    return parent;
}
// endfold

int parent;

void main() throws Throwable {
    // fold the-call
    var linker = Linker.nativeLinker();
    MethodHandle getppid = linker.downcallHandle(
        linker.defaultLookup().findOrThrow("getppid"),
        FunctionDescriptor.of(ValueLayout.JAVA_INT));
    // endfold
    parent = status("PPid");
    int waits = status("voluntary_ctxt_switches");
    int forced = status("nonvoluntary_ctxt_switches");
    int right = 0;
    for (int call = 0; call < 10_000; call++)
        if ((int) getppid.invokeExact() == parent) right++;
    // fold print
    IO.println("right answers: " + right);
    IO.println("waits: "
        + (status("voluntary_ctxt_switches") - waits));
    IO.println("taken off the core: "
        + (status("nonvoluntary_ctxt_switches") - forced));
    // endfold
}

// Output:
//   right answers: 10000
//   waits: {waits:int}
//   taken off the core: {forced:int}
// where waits < 100
// where forced < 1000
