///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES own/AtomicInteger.java

import static own.AtomicInteger.*;
import own.*;

/// A counter of our own, not the JDK's.

import java.util.List;

void main() {
    IO.println(new AtomicInteger().get() + NONE + List.of().size());
}

// Output:
//   7
