///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK one.close(); =>
//BREAK kept.add(open()) => open().close()

/// The kernel's table of open files, counted while it grows.

InputStream open() throws IOException {
    return Files.newInputStream(Path.of("/dev/null"));
}

long handles() throws IOException {
    try (var table = Files.list(Path.of("/proc/self/fd"))) {
        return table.count();          // this listing is one of them
    }
}

void main() throws IOException {
    long before = handles();
    IO.println("before main opened any: " + before);
    var one = open();
    IO.println("opened one: +" + (handles() - before));
    one.close();
    IO.println("closed it: +" + (handles() - before));
    var kept = new ArrayList<InputStream>();
    for (int i = 0; i < 100; i++) kept.add(open());
    IO.println("forgot to close 100: +" + (handles() - before));
}

// Output:
//   before main opened any: {before:int}
//   opened one: +1
//   closed it: +0
//   forgot to close 100: +100
// where before >= 4
