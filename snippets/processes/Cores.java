///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK availableProcessors() => availableProcessors() * 0

/// How many processors does this program have?

void main() {
    int cores = Runtime.getRuntime().availableProcessors();
    IO.println("a program may use " + cores + " of them");
}

// Output:
//   a program may use {cores:int} of them
// where cores >= 1
