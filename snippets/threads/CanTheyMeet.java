///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES ../user-space/Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=2
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=2
//BREAK here.get() < 2 => here.get() < 1

/// Two threads of each kind. Each notes its OS thread, says that it is here, and looks for the other without letting go.
/// (There are two carriers.)

final AtomicInteger here = new AtomicInteger();
final AtomicInteger met = new AtomicInteger();
final Set<String> on = ConcurrentHashMap.newKeySet();

void look(long millis) {
    on.add(osThread());
    long end = System.nanoTime() + millis * 1_000_000;
    here.incrementAndGet();
    while (here.get() < 2 && System.nanoTime() < end) { }
    if (System.nanoTime() < end) met.incrementAndGet();
}

// fold thread-and-result
String osThread() {                      // a virtual thread's carrier
    return Thread.currentThread().toString().replaceAll(".*@", "");
}

String result() {
    var meet = met.getAndSet(0) == 2 ? "they meet" : "they don't";
    var result = meet + ", OS threads: " + on.size();
    here.set(0);
    on.clear();
    return result;
}
// endfold

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
//   green: they don't, OS threads: 1
//   virtual: they meet, OS threads: 2
//   platform: they meet, OS threads: 2
