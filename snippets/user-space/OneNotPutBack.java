///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES SaveRestore.java
//BREAK case "b" -> cpu.b = b; => case "b" -> { }

/// The same processor and programs. One register keeps, at the beginning of a turn, what the other program has left
/// in it.

class Forgetful extends SaveRestore {
    // fold constructor
    final String register;

    Forgetful(String register) {
        this.register = register;
    }

    @Override
    // endfold
    void putBack(Registers kept) {
        int next = cpu.next, a = cpu.a, b = cpu.b;
        super.putBack(kept);
        switch (register) {
            case "next" -> cpu.next = next;
            case "a" -> cpu.a = a;
            case "b" -> cpu.b = b;
        }
    }
}

void main() {
    for (var register : List.of("next", "a", "b")) {
        var right = IntStream.rangeClosed(1, 50)
            .filter(k -> new Forgetful(register).isRight(k)).toArray();
        // fold print
        IO.println(register + " not put back: right with "
            + right.length + " of 50 k " + Arrays.toString(right));
        // endfold
    }
}

// Output:
//   next not put back: right with 1 of 50 k [29]
//   a not put back: right with 0 of 50 k []
//   b not put back: right with 0 of 50 k []
