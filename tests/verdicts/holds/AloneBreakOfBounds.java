///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: an edit that misses a bound in all rounds is rejected, as the program meets it in all.
//ALONE
//BREAK steps = 200 => steps = 2
int steps = 200;

void main() {
    IO.println(steps + " steps");
}

// Output:
//   {steps:int} steps
// where steps > 100
