///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//BREAK unshare(CLONE_FILES); =>

/// A thread asks for a table of files of its own, then opens ten. Both tables are counted.

static final int CLONE_FILES = 0x400;

int files() {                              // of the thread that asks
    return new File("/proc/thread-self/fd").list().length;
}

void open() {
    try {
        unshare(CLONE_FILES);
        int before = files();
        for (int i = 0; i < 10; i++)
            KEPT.add(new FileInputStream("/dev/null"));
        IO.println("the thread: +" + (files() - before));
    } catch (Throwable failed) {
        throw new IllegalStateException(failed);
    }
}

void main() throws Exception {
    int before = files();
    Thread.ofPlatform().start(this::open).join();
    IO.println("main: +" + (files() - before));
}

// fold system-call
static final List<Object> KEPT = new ArrayList<>();

void unshare(int what) throws Throwable {
    var unshare = Linker.nativeLinker().downcallHandle(
        Linker.nativeLinker().defaultLookup().findOrThrow("unshare"),
        FunctionDescriptor.of(ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT));
    if ((int) unshare.invokeExact(what) != 0)
        throw new IOException("refused");
}
// endfold

// Output:
//   the thread: +10
//   main: +0
