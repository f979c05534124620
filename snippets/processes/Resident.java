///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK new byte[100 << 20] => new byte[100 << 10]

/// How much a process has been promised, and how much it holds.

long kB(String field) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status")))
        if (line.startsWith(field))
            return Long.parseLong(line.replaceAll("\\D", ""));
    throw new NoSuchElementException(field);
}

void main() throws IOException {
    long size = kB("VmSize:"), resident = kB("VmRSS:");
    IO.println("address space " + size + " kB");
    IO.println("resident " + resident + " kB");

    var block = new byte[100 << 20];
    IO.println("with " + (block.length >> 20) + " MB more:");
    IO.println("address space +" + (kB("VmSize:") - size) + " kB");
    IO.println("resident +" + (kB("VmRSS:") - resident) + " kB");
    IO.println("most ever " + kB("VmHWM:") + " kB");
}

// Output:
//   address space {size:int} kB
//   resident {resident:int} kB
//   with 100 MB more:
//   address space +{wider:int} kB
//   resident +{more:int} kB
//   most ever {peak:int} kB
// where size > 2 * resident
// where wider < more
// where more >= 90000
// where peak >= resident + 90000
