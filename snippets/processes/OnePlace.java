///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//BREAK compareAndSet(null, side) => compareAndSet(null, "heads")

/// Two threads run for one place. The first to get there is the result.

final AtomicReference<String> first = new AtomicReference<>();
final AtomicInteger ready = new AtomicInteger();

void run(String side) {
    ready.incrementAndGet();
    while (ready.get() < 2) Thread.onSpinWait();  // leave together
    first.compareAndSet(null, side);              // only one succeeds
}

void main() throws InterruptedException {
    var heads = Thread.ofPlatform().start(() -> run("heads"));
    var tails = Thread.ofPlatform().start(() -> run("tails"));
    heads.join();
    tails.join();
    IO.println(first);
}

// Outcomes of 1000 runs:
//   heads | required  | the thread that was started first won
//   tails | required  | the thread that was started second won
//   null  | forbidden | both were joined: somebody has written
