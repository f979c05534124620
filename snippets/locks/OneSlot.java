///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 500ms
//BREAK notify(); =>

/// A buffer with room for one. Whoever changes it wakes one of those who wait.

String slot = null;

synchronized void put(String item) throws InterruptedException {
    while (slot != null) wait();
    slot = item;
    changed();
}

synchronized void take() throws InterruptedException {
    while (slot == null) wait();
    slot = null;
    changed();
}

void changed() {
    notify();
}

// fold rest
interface Work {
    void run() throws InterruptedException;
}

Thread start(String name, Work work) {
    return Thread.ofPlatform().name(name).start(() -> {
        try {
            work.run();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    });
}

void main() throws InterruptedException {
    var all = List.of(
        start("A", () -> put("a")), start("B", () -> put("b")),
        start("C", this::take), start("D", this::take));
    for (var thread : all) thread.join();
    IO.println("done");
}
// endfold

// Schedules:
//   done         | 72 | all four got through
//   , Never ends | 8  | some wait, and nobody is left to wake them
