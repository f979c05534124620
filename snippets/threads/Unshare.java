///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//BREAK call("unshare", ValueLayout.JAVA_INT, CLONE_FS); =>

/// Again a thread makes `/usr` its folder. Before that it calls `unshare`, and after it writes a field.

static final int CLONE_FS = 0x200;
static int written;

// fold folder
Path folder() throws IOException {         // of the thread that asks
    return Files.readSymbolicLink(Path.of("/proc/thread-self/cwd"));
}
// endfold

void leave() {
    try {
        call("unshare", ValueLayout.JAVA_INT, CLONE_FS);
        call("chdir", ValueLayout.ADDRESS,
            Arena.global().allocateFrom("/usr"));
        written = 42;
        IO.println("the thread: " + folder());
    } catch (Throwable failed) {
        throw new IllegalStateException(failed);
    }
}

void main() throws Exception {
    var before = folder();
    Thread.ofPlatform().start(this::leave).join();
    IO.println("main: " + (folder().equals(before)
        ? "where it was" : folder()));
    IO.println("main reads " + written);
}

// fold call
void call(String name, ValueLayout kind, Object given)
    throws Throwable {
    var handle = Linker.nativeLinker().downcallHandle(
        Linker.nativeLinker().defaultLookup().findOrThrow(name),
        FunctionDescriptor.of(ValueLayout.JAVA_INT, kind));
    if ((int) handle.invoke(given) != 0)
        throw new IOException(name + " was refused");
}
// endfold

// Output:
//   the thread: /usr
//   main: where it was
//   main reads 42
