///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES MeetTwice
//EXPLORE spurious
//LIMIT 500ms
//BREAK round++; =>

/// The same, and each meeting has a number.

int missing = 2;
int round = 0;

synchronized void meet() throws InterruptedException {
    int mine = round;
    missing--;
    if (missing == 0) {
        missing = 2;                   // for the next time
        round++;
        notifyAll();
    }
    while (round == mine) wait();
}

// fold main
void twice() {
    try {
        meet(); meet();
    } catch (InterruptedException e) {
        throw new IllegalStateException(e);
    }
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::twice);
    var b = Thread.ofPlatform().name("B").start(this::twice);
    a.join();
    b.join();
    IO.println("met twice");
}
// endfold

// Output:
//   met twice
