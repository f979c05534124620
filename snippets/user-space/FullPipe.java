///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK allocate(1 << 20) => allocate(1 << 9)

/// A megabyte is to be written into a pipe that nobody reads, without waiting.

// fold import
import java.nio.channels.Pipe;
// endfold

void main() throws IOException {
    var sink = Pipe.open().sink();
    sink.configureBlocking(false);
    var megabyte = ByteBuffer.allocate(1 << 20);
    int first = sink.write(megabyte);
    IO.println("of " + megabyte.capacity() + " it took " + first);
    IO.println("and then " + sink.write(megabyte));
}

// Output:
//   of 1048576 it took {taken:int}
//   and then 0
// where taken > 0
// where taken < 1048576
