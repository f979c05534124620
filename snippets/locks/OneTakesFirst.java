///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES BothSend

/// A sends first and B takes first.

BlockingQueue<String> line() {
    return new SynchronousQueue<>();
}

final BlockingQueue<String> toA = line(), toB = line();

String write(BlockingQueue<String> to, BlockingQueue<String> mine)
        throws InterruptedException {
    to.put("letter");
    return mine.take();
}

String answer(BlockingQueue<String> to, BlockingQueue<String> mine)
        throws InterruptedException {
    var letter = mine.take();
    to.put("letter");
    return letter;
}

void main() throws Exception {
    var a = new FutureTask<>(() -> write(toB, toA));
    var b = new FutureTask<>(() -> answer(toA, toB));
    // fold start-and-print
    Thread.ofPlatform().name("A").start(a);
    Thread.ofPlatform().name("B").start(b);
    IO.println(a.get() + " " + b.get());
    // endfold
}

// Output:
//   letter letter
// Schedules:
//   letter letter | 12
