///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//BREAK letters.split("") => List.of(letters)

/// One thread writes 1 2 3, the other x y z. What is on the paper?

final StringBuffer paper = new StringBuffer();
final AtomicInteger ready = new AtomicInteger();

void write(String letters) {
    ready.incrementAndGet();
    while (ready.get() < 2) Thread.onSpinWait();  // leave together
    for (String letter : letters.split("")) {
        paper.append(letter);
        Thread.yield();                           // your turn, perhaps
    }
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").unstarted(() -> write("123"));
    var b = Thread.ofPlatform().name("B").unstarted(() -> write("xyz"));
    a.start();
    b.start();
    a.join();
    b.join();
    IO.println(paper);
}

// Outcomes of 200 runs:
//   123xyz  | acceptable | A was through before B wrote
//   xyz123  | acceptable | B was through before A wrote
//   213xyz  | forbidden  | out of A's own order
//   {mixed} | required   | they took turns
// where mixed.replaceAll("[xyz]", "").equals("123")
// where mixed.replaceAll("[123]", "").equals("xyz")
