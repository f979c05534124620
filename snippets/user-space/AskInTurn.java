///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Senders.java
//TIMELINE
//BREAK = connections.get(i) => = connections.get(2 - i)

/// Three senders, and a thread that reads.

void main() throws IOException {
    // fold senders
    var senders = new Senders();
    var connections = senders.connect();
    senders.start(30);
    // endfold
    for (int i = 0; i < 3; i++) {
        SocketChannel from = connections.get(i);
        var letter = ByteBuffer.allocate(1);
        from.read(letter);                  // waits until it is there
        senders.got(letter);
    }
    IO.println("on a core: " + senders.used() + " ns");
}

// Output:
//   C sends
//   B sends
//   A sends
//   got A
//   got B
//   got C
//   on a core: {usedNanos:int} ns
