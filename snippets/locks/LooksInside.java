///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES LooksFirst
//EXPLORE spurious
//BREAK while (!ready) => if (!ready)

/// The customer looks while it has the lock, and whoever puts out bread has it, too.

boolean ready = false;

synchronized void baker() {
    ready = true;
    notifyAll();
}

synchronized void customer() throws InterruptedException {
    while (!ready) wait();
    IO.println(ready ? "bread" : "nothing there");
}

// fold main
void main() throws InterruptedException {
    Thread.ofPlatform().name("B").start(this::baker);
    customer();
}
// endfold

// Output:
//   bread
// Races:
