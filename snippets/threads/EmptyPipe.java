///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK Pipe.open(); => Pipe.open(); pipe.source().configureBlocking(false);

/// A thread reads from a pipe into which nobody has written yet.

// fold kernel
import java.lang.management.*;
import java.nio.channels.Pipe;

String kernel(Path task) throws IOException {
    return Files.readString(task.resolve("stat"))
        .replaceAll("(?s).*\\) (.).*", "$1");
}
// endfold

void main() throws Exception {
    var pipe = Pipe.open();
    var folder = new CompletableFuture<Path>();
    var reading = new FutureTask<>(() -> {
        folder.complete(Path.of("/proc/thread-self").toRealPath());
        return pipe.source().read(ByteBuffer.allocate(10));
    });
    var reader = Thread.ofPlatform().name("reader").start(reading);
    // fold wait
    var task = folder.get();
    do while (!kernel(task).equals("S")) Thread.onSpinWait();
    while (!reader.getStackTrace()[0].isNativeMethod());
    // endfold
    IO.println("in " + reader.getStackTrace()[0].getMethodName());

    // fold time
    var java = ManagementFactory.getThreadMXBean();
    long before = java.getThreadCpuTime(reader.threadId());
    // endfold
    var looks = new TreeSet<String>();
    for (int i = 0; i < 1000; i++)
        looks.add("Java says " + reader.getState()
            + ", the kernel says " + kernel(task));
    long after = java.getThreadCpuTime(reader.threadId());
    IO.println(looks);
    IO.println("it has used " + (after - before) + " ns of a core");

    pipe.sink().write(ByteBuffer.wrap(new byte[3]));
    IO.println("then it got " + reading.get() + " bytes");
}

// Output:
//   in {method}
//   [Java says RUNNABLE, the kernel says S]
//   it has used {usedNanos:int} ns of a core
//   then it got 3 bytes
// where usedNanos == 0
