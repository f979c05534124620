///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//BREAK again(); => use("child", 7);

/// Two living processes ask for one address.

import static java.lang.foreign.ValueLayout.*;

MemorySegment page;                            // a piece of memory

void main(String... args) throws Throwable {
    if (args.length > 0) {                     // we are the child
        use("child", 7);
        return;
    }
    use("parent", 42);
    again();
    IO.println("parent then has " + page.get(JAVA_INT, 0));
}

void use(String who, int number) throws Throwable {
    if (page == null) page = mmap(0x23_4560_0000L);
    page.set(JAVA_INT, 0, number);
    IO.println("%s puts %d at %x"
        .formatted(who, number, page.address()));
}

// fold mapping-and-again
// The `mmap` of C, called through Java's Linker: a wish, a length, flags.
MemorySegment mmap(long wish) throws Throwable {
    var linker = Linker.nativeLinker();
    var mmap = linker.downcallHandle(
        linker.defaultLookup().findOrThrow("mmap"),
        FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG,
            JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG));
    long at = (long) mmap.invokeExact(     // 0x3: to read and write;
        wish, 4096L, 0x3, 0x22, -1, 0L);   // 0x22: private, no file
    return MemorySegment.ofAddress(at).reinterpret(4096);  // 4096 bytes
}

void again() throws Exception {
    new ProcessBuilder(
        ProcessHandle.current().info().command().orElseThrow(),
        "--enable-native-access=ALL-UNNAMED", "-cp",
        System.getProperty("java.class.path"),
        System.getProperty("jdk.launcher.sourcefile",
            getClass().getName()), "child")
        .inheritIO().start().waitFor();
}
// endfold

// Output:
//   parent puts 42 at {address}
//   child puts 7 at {address}
//   parent then has 42
