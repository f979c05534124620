//NEEDS os=linux, command=sleep, command=setsid, command=env
/// A daemon of which nothing can be read ends with the run.

void main() throws Exception {
    var copy = Path.of(System.getenv("TMPDIR"), "fenceddaemon");
    Files.copy(Path.of("/bin/sleep"), copy);
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("--x--x--x"));
    var none = ProcessBuilder.Redirect.DISCARD;
    new ProcessBuilder("setsid", "env", "-i", copy.toString(), "1000")
        .redirectOutput(none).redirectError(none).start();
    IO.println("started");
    while (ProcessHandle.allProcesses().noneMatch(
            p -> p.info().command().orElse("").endsWith("fenceddaemon") || !readable(p.pid())))
        Thread.sleep(10);
}

boolean readable(long pid) {
    return Files.isReadable(Path.of("/proc", String.valueOf(pid), "exe"));
}

// Output:
//   started
