///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: what ends a little after its limit did end.
//LIMIT 700ms
void main() throws Exception {
    Thread.sleep(1_000);
    IO.println("done at last");
}

// Output:
//   done at last
// Never ends:
