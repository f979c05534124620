///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//BREAK Green.yield(); =>

/// Two green threads and a lock. Each lets go of its turn while it holds the lock.

// fold fields
int inside = 0;
int most = 0;
// endfold
final ReentrantLock lock = new ReentrantLock();

void work() {
    lock.lock();
    inside++;
    most = Math.max(most, inside);
    Green.yield();
    inside--;
    lock.unlock();
}

void main() {
    var threads = new Green();
    threads.start(this::work);
    threads.start(this::work);
    threads.run();
    IO.println("most at once inside: " + most);
}

// Output:
//   most at once inside: 2
