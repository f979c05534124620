///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=sh, command=yes, command=head
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//LIMIT 20s
//BREAK null) lines++; => null) { lines++; Green.yield(); }

/// A starts another process, which ticks a million times, and reads its ticks, one line each. B ticks too.

int ticks = 0;                  // only main uses it: no lock needed

void a() throws IOException {
    var other = new ProcessBuilder(
        "sh", "-c", "yes tick | head -n 1000000").start();
    var reader = other.inputReader();
    int lines = 0;
    while (reader.readLine() != null) lines++;
    IO.println("the other process ticked: " + lines);
    IO.println("B ticked meanwhile: " + ticks);
}

void b() {
    for (int i = 0; i < 100; i++) {
        ticks++;
        Green.yield();
    }
}

// fold main
void main() {
    var threads = new Green();
    threads.start(this::a);
    threads.start(this::b);
    threads.run();
    IO.println("B ticked in all: " + ticks);
}
// endfold

// Output:
//   the other process ticked: 1000000
//   B ticked meanwhile: 0
//   B ticked in all: 100
