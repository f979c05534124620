///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK shared.put(0, seen + 1); => shared.put(0, shared.get(0) + 1);

/// Two processes add 1 to a number they share, in the worst order.

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
        var shared = map(args[0]);
        int seen = shared.get(0);
        IO.println("child reads " + seen);
        IO.readln();                           // the parent adds now
        shared.put(0, seen + 1);
        return;
    }
    var file = Files.createTempFile("shared", ".bin").toString();
    var shared = map(file);
    var child = again(file);
    IO.println(child.inputReader().readLine());
    shared.put(0, shared.get(0) + 1);
    IO.println("parent makes it " + shared.get(0));
    child.outputWriter().close();              // the child may go on
    child.waitFor();
    IO.println("two additions make " + shared.get(0));
    Files.delete(Path.of(file));
}

// fold again
Process again(String file) throws IOException {
    return new ProcessBuilder(
        ProcessHandle.current().info().command().orElseThrow(),
        "-cp", System.getProperty("java.class.path"),
        System.getProperty("jdk.launcher.sourcefile",
            getClass().getName()), file).start();
}
// endfold

// Output:
//   child reads 0
//   parent makes it 1
//   two additions make 1
