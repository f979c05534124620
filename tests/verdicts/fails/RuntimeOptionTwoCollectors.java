///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -XX:+UseZGC -XX:+UseParallelGC
// Rule: two collectors are none, and the JVM says so.
void main() {
    IO.println("hello");
}

// Output:
//   hello
