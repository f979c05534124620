///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//TIMELINE

/// Waits for a time.
void main() throws InterruptedException {
    Thread.sleep(100);
    IO.println("up");
}

// Output:
//   up
