///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK MapMode.READ_WRITE => MapMode.PRIVATE

/// Two processes map one file, and the child writes.

// fold map
IntBuffer map(String file) throws IOException {
    try (var channel = FileChannel.open(Path.of(file),
            StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        return channel.map(
            FileChannel.MapMode.READ_WRITE, 0, 4).asIntBuffer();
    }
}
// endfold

void main(String... args) throws Exception {
    if (args.length > 0) {                     // we are the child
        map(args[0]).put(0, 42);
        return;
    }
    var file = Files.createTempFile("shared", ".bin").toString();
    var memory = map(file);
    IO.println("parent sees " + memory.get(0));
    again(file);
    IO.println("parent sees " + memory.get(0));
    Files.delete(Path.of(file));
}

// fold again
// This program once more, as a process of its own.
void again(String file) throws Exception {
    new ProcessBuilder(
        ProcessHandle.current().info().command().orElseThrow(),
        "-cp", System.getProperty("java.class.path"),
        System.getProperty("jdk.launcher.sourcefile",
            getClass().getName()), file)
        .inheritIO().start().waitFor();
}
// endfold

// Output:
//   parent sees 0
//   parent sees 42
