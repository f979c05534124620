///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK zeros.read(bytes.clear()) => IntStream.range(0, 100_000).sum()

/// The kernel keeps two clocks for each thread, for the two modes of a core. A thread computes, then it reads zeros.

// fold ticks
long[] ticks() throws IOException {       // user, system: of who asks
    var stat = Files.readString(Path.of("/proc/thread-self/stat"));
    var field = stat.replaceAll(".*\\) ", "").split(" ");
    return new long[] {Long.parseLong(field[11]),
        Long.parseLong(field[12])};
}
// endfold

String took(Callable<?> work) throws Exception {
    var before = ticks();
    long user = 0, system = 0;
    while (user + system < 20) {
        for (int i = 0; i < 100; i++) work.call();
        user = ticks()[0] - before[0];
        system = ticks()[1] - before[1];
    }
    return "user " + user + ", system " + system;
}

void main() throws Exception {
    var numbers = new int[1 << 18];
    var bytes = ByteBuffer.allocateDirect(1 << 20);
    try (var zeros = FileChannel.open(Path.of("/dev/zero"))) {
        IO.println("computes: " + took(() ->
            IntStream.range(0, numbers.length)
                .map(i -> numbers[i] += i).sum()));
        IO.println("reads: " + took(() -> zeros.read(bytes.clear())));
    }
}

// Output:
//   computes: user {user:int}, system {little:int}
//   reads: user {rest:int}, system {system:int}
// where user > little
// where system > little + 5
