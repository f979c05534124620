///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//TIMELINE
//NEEDS os=linux
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//LIMIT 5s
//BREAK Thread.ofVirtual().name("reader") => Thread.ofPlatform()

/// The same read, by a virtual thread.

// fold task
import java.nio.channels.Pipe;

String task() throws IOException {             // of whoever runs us
    return Files.readSymbolicLink(Path.of("/proc/thread-self"))
        .getFileName().toString();
}
// endfold

void main() throws Exception {
    var pipe = Pipe.open();
    var before = new FutureTask<>(this::task);
    var reading = new FutureTask<>(() -> {
        before.run();
        return pipe.source().read(ByteBuffer.allocate(10));
    });
    var reader = Thread.ofVirtual().name("reader").start(reading);
    // fold wait
    while (reader.getState() != Thread.State.WAITING)
        Thread.onSpinWait();
    // endfold
    IO.println("Java says " + reader.getState());

    var other = new FutureTask<>(this::task);
    Thread.ofVirtual().name("other").start(other);
    IO.println("reader on task " + before.get());
    IO.println("other on task " + other.get());

    pipe.sink().write(ByteBuffer.wrap(new byte[3]));
    IO.println("then it got " + reading.get() + " bytes");
}

// Output:
//   Java says WAITING
//   reader on task {task:int}
//   other on task {task:int}
//   then it got 3 bytes
