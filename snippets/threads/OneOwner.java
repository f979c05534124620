///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//BREAK Arena.ofConfined() => Arena.ofShared()

/// `main` keeps 42 in memory that Java reserves for `main` alone. Another thread is given the object, then only a number.

void main() throws InterruptedException {
    try (var mine = Arena.ofConfined()) {
        var memory = mine.allocateFrom(ValueLayout.JAVA_INT, 42);
        long address = memory.address();
        Thread.ofPlatform().start(() -> {
            IO.println("the object: " + read(memory));
            var same = MemorySegment.ofAddress(address).reinterpret(4);
            IO.println("the number: " + read(same));
        }).join();
    }
}

String read(MemorySegment memory) {
    try {
        return "" + memory.get(ValueLayout.JAVA_INT, 0);
    } catch (WrongThreadException refused) {
        return "refused";
    }
}

// Output:
//   the object: refused
//   the number: 42
