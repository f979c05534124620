///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK System.getenv() => new ProcessBuilder().environment()

/// Can a Java program change its own environment?

void main() {
    var mine = System.getenv();
    mine.put("GREETING", "hello");
    IO.println("now it is " + mine.get("GREETING"));
}

// Throws: UnsupportedOperationException
