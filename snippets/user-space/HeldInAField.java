///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//FIXES HeldWhileAway
//BREAK while (held) Green.yield(); =>

/// The same with a lock of our own.

// fold fields
int inside = 0;
int most = 0;
// endfold
boolean held = false;                        // the lock

void work() {
    while (held) Green.yield();
    held = true;
    inside++;
    most = Math.max(most, inside);
    Green.yield();
    inside--;
    held = false;
}

void main() {
    var threads = new Green();
    threads.start(this::work);
    threads.start(this::work);
    threads.run();
    IO.println("most at once inside: " + most);
}

// Output:
//   most at once inside: 1
