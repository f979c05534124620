///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK word |= 1 << i; => synchronized (this) { word |= 1 << i; }

/// A and B have an element of an array each, and a bit of a word each.

final byte[] bytes = new byte[2];
int word = 0;

void mark(int i) {
    bytes[i] = 1;
    word |= 1 << i;
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(() -> mark(0));
    var b = Thread.ofPlatform().name("B").start(() -> mark(1));
    a.join();
    b.join();
    int sum = bytes[0] + bytes[1];
    IO.println(sum + " bytes, " + Integer.bitCount(word) + " bits");
}
// endfold

// Schedules:
//   2 bytes, 1 bits | 4 | both read the word before either writes it
//   2 bytes, 2 bits | 2 | one after the other
