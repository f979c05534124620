///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+

/// A file, and a read that shall not wait.

void main() throws IOException {
    var file = FileChannel.open(Path.of("/etc/passwd"));
    file.configureBlocking(false);
}

// Does not compile:
//   8: compiler.err.cant.resolve.location.args
