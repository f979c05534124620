//NEEDS os=linux
/// No open file leads out: what was open when the JVM was started is an empty input, a pipe and a file.

void main() throws IOException {
    var jdk = Path.of(System.getProperty("java.home")).toRealPath();
    var led = new TreeSet<String>();
    try (var all = Files.list(Path.of("/proc/self/fd"))) {
        for (var each : all.toList()) {
            if (!Files.exists(each, LinkOption.NOFOLLOW_LINKS)) continue; // what listed them
            var to = Files.readSymbolicLink(each);
            if (to.startsWith(jdk) || to.toString().endsWith(".jar") || to.startsWith("/proc")) continue;
            var what = to.toString().replaceAll(":.*", ":");
            led.add(Files.isDirectory(each) ? "a folder " + what : to.isAbsolute() ? to.getFileName() + "" : what);
        }
    }
    IO.println(led);
    IO.println(Files.exists(Path.of("/proc/self/fd/2").toRealPath()) ? "by name" : "without a name");
}

// Output:
//   [errors, null, pipe:]
// Throws: NoSuchFileException
