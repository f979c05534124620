///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: in each run of a table, too.
//RUNTIME_OPTIONS -XX:+UseZGC
void main() {
    IO.println("hello");
}

// Outcomes of 3 runs:
//   hello | required
