///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK var count = 0; =>

/// Two threads of one process: what both see, and where each stands.

int count = 0;                  // a field
final Map<String, String> said = new ConcurrentHashMap<>();
final CountDownLatch end = new CountDownLatch(1);

void live() {
    var count = 0;              // a local variable
    synchronized (this) {
        count++;
        this.count++;
    }
    var object = Integer.toHexString(System.identityHashCode(this));
    said.put(Thread.currentThread().getName(),
        "counted to " + count + ", sees object " + object);
    // fold stay
    try {
        end.await();
    } catch (InterruptedException e) {
        throw new AssertionError(e);
    }
    // endfold
}

void main() throws IOException {
    var a = Thread.ofPlatform().daemon().name("A").start(this::live);
    var b = Thread.ofPlatform().daemon().name("B").start(this::live);
    while (a.getState() != Thread.State.WAITING
        || b.getState() != Thread.State.WAITING) Thread.onSpinWait();
    IO.println("together: counted to " + count);
    // fold report
    for (var name : List.of("A", "B")) {
        var call = call(name).split(" ");    // ends in two registers
        var stack = region(call[7]).replaceAll(" .*", "");
        IO.println(name + ": " + said.get(name));
        IO.println("  stack pointer " + call[7] + " in "
            + stack.replace("-", " to "));
        IO.println("  program counter " + call[8] + " in "
            + region(call[8]).replaceAll(".*/", ""));
    }
    // endfold
}

// fold kernel-files
// The system call in which the kernel holds the thread of this name.
String call(String name) throws IOException {
    var all = Path.of("/proc/self/task");
    try (var tasks = Files.newDirectoryStream(all)) {
        for (var task : tasks) {
            var comm = Files.readString(task.resolve("comm"));
            if (!comm.equals(name + "\n")) continue;
            String call;
            do call = Files.readString(task.resolve("syscall")).strip();
            while (call.equals("running"));
            return call;
        }
    }
    throw new IllegalStateException("no thread " + name);
}

// The line of the process's map of memory to which this address belongs.
String region(String address) throws IOException {
    long at = Long.decode(address);
    for (var line : Files.readAllLines(Path.of("/proc/self/maps"))) {
        var ends = line.split("[- ]");
        if (Long.parseUnsignedLong(ends[0], 16) <= at
            && at < Long.parseUnsignedLong(ends[1], 16)) return line;
    }
    throw new IllegalStateException("nothing at " + address);
}
// endfold

// Output:
//   together: counted to {both:int}
//   A: counted to {a:int}, sees object {object}
//     stack pointer {aTop} in {aFrom} to {aTo}
//     program counter {aNext} in {code}
//   B: counted to {b:int}, sees object {object}
//     stack pointer {bTop} in {bFrom} to {bTo}
//     program counter {bNext} in {code}
// where both == 2 && a == 1 && b == 1
// where !aFrom.equals(bFrom)
