///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Senders.java
//LIMIT 60s
//BREAK letters < 3 => letters < 2

/// The same senders. A read returns at once, also if there is nothing.

void main() throws IOException {
    // fold senders
    var senders = new Senders();
    var connections = senders.connect();
    for (var one : connections) one.configureBlocking(false);
    senders.start(10_000);
    // endfold
    int letters = 0, inVain = 0;
    while (letters < 3)
        for (SocketChannel from : connections) {
            var letter = ByteBuffer.allocate(1);
            if (from.read(letter) == 0) {   // nothing there
                inVain++;
                continue;
            }
            senders.got(letter);
            letters++;
        }
    IO.println("in vain: " + inVain);
    IO.println("on a core: " + senders.used() + " ns");
}

// Output:
//   C sends
//   got C
//   B sends
//   got B
//   A sends
//   got A
//   in vain: {inVain:int}
//   on a core: {usedNanos:int} ns
// where inVain >= 10
