///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: why a JVM doesn't start is told, also where it says so on standard output.
//RUNTIME_OPTIONS -Xms600m -Xmx300m
void main() {
    IO.println("hello");
}

// Output:
//   hello
