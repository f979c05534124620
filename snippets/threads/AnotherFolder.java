///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//BREAK chdir("/usr") => chdir(".")

/// A thread makes `/usr` its current folder, by a system call. Where is `main` afterwards?

Path kernel() throws IOException {         // of the thread that asks
    return Files.readSymbolicLink(Path.of("/proc/thread-self/cwd"));
}

void main() throws Exception {
    var before = kernel();
    Thread.ofPlatform().start(() -> chdir("/usr")).join();
    IO.println("the kernel: " + (kernel().equals(before)
        ? "where it was" : kernel()));
    var java = Path.of("").toAbsolutePath();
    IO.println("Java: " + (java.equals(before)
        ? "where it was" : java));
    var bin = Path.of("bin");              // there is a /usr/bin
    IO.println(bin + ": " + Files.exists(bin));
    IO.println("its absolute path: "
        + Files.exists(bin.toAbsolutePath()));
}

// fold system-call
void chdir(String folder) {
    var chdir = Linker.nativeLinker().downcallHandle(
        Linker.nativeLinker().defaultLookup().findOrThrow("chdir"),
        FunctionDescriptor.of(ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS));
    try (var arena = Arena.ofConfined()) {
        if ((int) chdir.invokeExact(arena.allocateFrom(folder)) != 0)
            throw new IllegalStateException("refused");
    } catch (Throwable failed) {
        throw new IllegalStateException(failed);
    }
}
// endfold

// Output:
//   the kernel: /usr
//   Java: where it was
//   bin: true
//   its absolute path: false
