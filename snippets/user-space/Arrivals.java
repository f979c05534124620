///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Loop.java
//BREAK List.of(second, first) => List.of(first, second)
//TIMELINE

/// `main` runs a loop that waits for two pipes. A thread named server writes into them.

// fold imports-and-fields
import java.nio.channels.Pipe;

final Semaphore taken = new Semaphore(0);
Pipe first;
Pipe second;

void take(String name, Pipe pipe) {
    try {
        pipe.source().read(ByteBuffer.allocate(1));
        pipe.source().close();
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
    IO.println(name + " has arrived");
    taken.release();
}

void answer(Pipe pipe) {
    try {
        pipe.sink().write(ByteBuffer.wrap(new byte[1]));
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
    taken.acquireUninterruptibly();      // until it was read
}
// endfold

void serve() {
    for (var pipe : List.of(second, first)) answer(pipe);
}

void main() throws IOException {
    var loop = new Loop();
    first = Pipe.open();
    second = Pipe.open();
    loop.whenReadable(first.source(), () -> take("first", first));
    loop.whenReadable(second.source(), () -> take("second", second));
    Thread.ofPlatform().name("server").start(this::serve);
    loop.run();
}

// Output:
//   second has arrived
//   first has arrived
