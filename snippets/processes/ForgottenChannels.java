///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK i++) open(kind); => i++) open(kind).close();

/// Channels opened and forgotten, and then twenty collections.

Closeable open(int kind) throws IOException {
    return switch (kind) {
        case 0 -> SocketChannel.open();
        case 1 -> ServerSocketChannel.open();
        default -> Pipe.open().sink();  // has two ends
    };
}

// fold handles
long handles() throws IOException {
    try (var table = Files.list(Path.of("/proc/self/fd"))) {
        return table.count();
    }
}
// endfold

void main() throws IOException {
    for (int kind = 0; kind < 3; kind++) {
        open(kind);                     // the first of its kind
        long before = handles();
        for (int i = 0; i < 50; i++) open(kind);
        for (int i = 0; i < 20; i++) System.gc();
        IO.println("+" + (handles() - before));
    }
}

// Output:
//   +50
//   +50
//   +100
