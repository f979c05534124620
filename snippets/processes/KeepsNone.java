///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK open(); => kept.add(open());

/// A hundred files opened, none closed, none kept.

final List<InputStream> kept = new ArrayList<>();      // stays empty

InputStream open() throws IOException {
    return Files.newInputStream(Path.of("/dev/null"));
}

long handles() throws IOException {
    try (var table = Files.list(Path.of("/proc/self/fd"))) {
        return table.count();
    }
}

void main() throws IOException {
    long before = handles();
    for (int i = 0; i < 100; i++) {
        open();
    }
    IO.println("forgot to close 100: +" + (handles() - before));
    for (int i = 0; i < 200 && handles() > before; i++) System.gc();
    IO.println("after collections: +" + (handles() - before));
}

// Output:
//   forgot to close 100: +100
//   after collections: +0
