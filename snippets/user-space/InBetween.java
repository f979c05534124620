///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//BREAK if (inBetween) Green.yield(); =>

/// Two green threads add one to the same plain field, ten thousand times each. First each lets go after every addition,
/// then also in the middle of it.

int n;

void add(boolean inBetween) {
    for (int i = 0; i < 10_000; i++) {
        int read = n;
        if (inBetween) Green.yield();
        n = read + 1;
        Green.yield();
    }
}

// fold run
int run(boolean inBetween) {
    n = 0;
    var threads = new Green();
    threads.start(() -> add(inBetween));
    threads.start(() -> add(inBetween));
    threads.run();
    return n;
}
// endfold

void main() {
    IO.println("after each addition: " + run(false));
    IO.println("also in the middle: " + run(true));
}

// Output:
//   after each addition: 20000
//   also in the middle: 10000
