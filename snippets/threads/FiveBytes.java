///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK new Visitor("B", in) => new Visitor("B", again)

/// A file says `helloworld`. It is opened twice; three threads read five bytes each, one after another.

record Visitor(String name, InputStream in) implements Runnable {
    public void run() {
        try {
            var read = new String(in.readNBytes(5));
            IO.println(name + " reads " + read);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

void main() throws Exception {
    var file = Files.writeString(Path.of("greeting"), "helloworld");
    var in = Files.newInputStream(file);
    var again = Files.newInputStream(file);
    for (var visitor : List.of(new Visitor("A", in),
        new Visitor("B", in), new Visitor("C", again)))
        Thread.ofPlatform().start(visitor).join();
    // fold close
    in.close();
    again.close();
    // endfold
}

// Output:
//   A reads {a}
//   B reads {b}
//   C reads {c}
// where a.equals("hello")
// where b.equals("world")
// where c.equals("hello")
