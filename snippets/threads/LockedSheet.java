///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//TIMELINE
//NEEDS cores>=2
//FIXES Interleave
//BREAK synchronized (paper) => synchronized (letters)

/// The same, but the loop stands in `synchronized (paper)`.

final StringBuffer paper = new StringBuffer();
final AtomicInteger ready = new AtomicInteger();

void write(String letters) {
    ready.incrementAndGet();
    while (ready.get() < 2) Thread.onSpinWait();  // leave together
    synchronized (paper) {
        for (String letter : letters.split("")) {
            paper.append(letter);
            Thread.yield();                       // your turn, perhaps
        }
    }
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").unstarted(() -> write("123"));
    var b = Thread.ofPlatform().name("B").unstarted(() -> write("xyz"));
    a.start();
    b.start();
    a.join();
    b.join();
    IO.println(paper);
}
// endfold

// Outcomes of 200 runs:
//   123xyz  | acceptable | A was first
//   xyz123  | acceptable | B was first
//   {mixed} | forbidden  | they took turns, as in Interleave
