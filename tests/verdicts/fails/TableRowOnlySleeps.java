///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: in a row, too, a run that only sleeps is none that never ends.
//LIMIT 500ms
void main() throws Exception {
    IO.println("so far");
    Thread.sleep(60_000);
}

// Outcomes of 2 runs:
//   so far, Never ends | required | a mistake
