///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//BREAK Green.yield(); =>

/// Two green threads and a lock. Each lets go of its turn while it holds the object's monitor.

// fold fields
int inside = 0;
int most = 0;
// endfold
final Object lock = new Object();

void work() {
    synchronized (lock) {
        inside++;
        most = Math.max(most, inside);
        Green.yield();
        inside--;
    }
}

void main() {
    var threads = new Green();
    threads.start(this::work);
    threads.start(this::work);
    threads.run();
    IO.println("most at once inside: " + most);
}

// Never ends:
//   main BLOCKED
