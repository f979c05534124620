///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=id
//BREAK "id" => "unshare", "--user", "--map-user=4711", "id"

/// As whom this process runs, as whom its child, and what it may read.

// fold status-and-reads
String status(String field) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status")))
        if (line.startsWith(field)) return line.split("\\s+")[1];
    throw new NoSuchElementException(field);
}

boolean reads(Path file) throws IOException {
    try {
        Files.readString(file);
        return true;
    } catch (AccessDeniedException denied) {
        return false;
    }
}
// endfold

void main() throws Exception {
    IO.println("process runs as user " + status("Uid:"));
    var id = new ProcessBuilder("id", "-u").start();
    IO.println("child runs as user " + id.inputReader().readLine());

    long rights = Long.parseUnsignedLong(status("CapEff:"), 16);
    IO.println("has CAP_DAC_OVERRIDE or CAP_DAC_READ_SEARCH: "
        + ((rights & 0b110) != 0));
    var nobodys = PosixFilePermissions.asFileAttribute(Set.of());
    var file = Files.createTempFile("closed", ".txt", nobodys);
    IO.println("reads a file of mode 000: " + reads(file));
    Files.delete(file);
}

// Output:
//   process runs as user {uid:int}
//   child runs as user {uid:int}
//   has CAP_DAC_OVERRIDE or CAP_DAC_READ_SEARCH: {may}
//   reads a file of mode 000: {may}
