///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 1s
//BREAK new SynchronousQueue<>() => new ArrayBlockingQueue<>(1)

/// A and B each send the other a letter, by a rendezvous, and then take the other's.

BlockingQueue<String> line() {
    return new SynchronousQueue<>();
}

final BlockingQueue<String> toA = line(), toB = line();

String write(BlockingQueue<String> to, BlockingQueue<String> mine)
        throws InterruptedException {
    to.put("letter");
    return mine.take();
}

void main() throws Exception {
    var a = new FutureTask<>(() -> write(toB, toA));
    var b = new FutureTask<>(() -> write(toA, toB));
    // fold start-and-print
    Thread.ofPlatform().name("A").start(a);
    Thread.ofPlatform().name("B").start(b);
    IO.println(a.get() + " " + b.get());
    // endfold
}

// Never ends:
//   A WAITING
//   B WAITING
// Schedules:
//   , Never ends | 1
