///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES ../user-space/Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=2
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=2
//BREAK here.get() < 2 => here.get() < 1

/// Two threads of each kind. Each says that it is here, and looks for the other without letting go. (There are two
/// carriers.)

final AtomicInteger here = new AtomicInteger();
final AtomicInteger met = new AtomicInteger();

void look(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    here.incrementAndGet();
    while (here.get() < 2 && System.nanoTime() < end) { }
    if (System.nanoTime() < end) met.incrementAndGet();
}

String result() {
    here.set(0);
    return met.getAndSet(0) == 2 ? "they meet" : "they don't";
}

void main() throws InterruptedException {
    var green = new Green();
    for (int i = 0; i < 2; i++) green.start(() -> look(50));
    green.run();
    IO.println("green: " + result());
    IO.println("virtual: " + start(Thread.ofVirtual()));
    IO.println("platform: " + start(Thread.ofPlatform()));
}

// fold start
String start(Thread.Builder kind) throws InterruptedException {
    var one = kind.start(() -> look(5000));
    var other = kind.start(() -> look(5000));
    one.join();
    other.join();
    return result();
}
// endfold

// Output:
//   green: they don't
//   virtual: they meet
//   platform: they meet
