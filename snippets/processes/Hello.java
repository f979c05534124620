///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+

/// The smallest program, and the smallest promise: one exact line.

void main() {
    var thread = Thread.currentThread();
    IO.println("Hello from the thread " + thread.getName());
}

// Output:
//   Hello from the thread main
