//NEEDS os=linux, machine=pids
/// Who asks for the machine's processes, sees them, and not into them.

void main() throws IOException {
    var mine = Files.readSymbolicLink(Path.of("/proc/self/ns/user"));
    var into = new TreeSet<String>();
    try (var all = Files.list(Path.of("/proc"))) {
        for (var process : all.filter(p -> p.getFileName().toString().matches("\\d+")).toList()) {
            if (isMine(process, mine)) continue;
            for (var link : List.of("root", "cwd", "exe", "fd/0"))
                if (canRead(() -> Files.readSymbolicLink(process.resolve(link)))) into.add(link);
            for (var file : List.of("environ", "mem", "maps"))
                if (canRead(() -> Files.newInputStream(process.resolve(file)).read())) into.add(file);
        }
    }
    IO.println(into);
}

interface Look {
    Object into() throws IOException;
}

boolean canRead(Look look) {
    try {
        return !Integer.valueOf(-1).equals(look.into()); // of a thread of the kernel's there is nothing
    } catch (IOException refused) {
        return false;
    }
}

boolean isMine(Path process, Path mine) {
    try {
        return Files.readSymbolicLink(process.resolve("ns/user")).equals(mine);
    } catch (IOException notReadable) {
        return false;
    }
}

// Output:
//   []
