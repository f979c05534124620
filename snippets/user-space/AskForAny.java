///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Senders.java
//LIMIT 60s
//TIMELINE
//BREAK .select( => .selectNow(

/// The same senders. A `Selector` is asked which of the connections has something.

void main() throws IOException {
    // fold senders
    var senders = new Senders();
    var connections = senders.connect();
    for (var one : connections) one.configureBlocking(false);
    // endfold
    var selector = Selector.open();
    for (SocketChannel one : connections)
        one.register(selector, SelectionKey.OP_READ);
    senders.start(10_000);
    int letters = 0, asked = 0;
    while (letters < 3) {
        letters += selector.select(key -> {
            var letter = ByteBuffer.allocate(1);
            read((SocketChannel) key.channel(), letter);
            senders.got(letter);
        });
        asked++;
    }
    IO.println("asked: " + asked);
    IO.println("on a core: " + senders.used() + " ns");
}

// fold read
void read(SocketChannel from, ByteBuffer letter) {
    try {
        from.read(letter);
    } catch (IOException failed) {
        throw new UncheckedIOException(failed);
    }
}
// endfold

// Output:
//   C sends
//   got C
//   B sends
//   got B
//   A sends
//   got A
//   asked: {asked:int}
//   on a core: {usedNanos:int} ns
// where asked == 3
