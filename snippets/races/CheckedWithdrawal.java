///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//EXPLORE
//FIXES CheckThenAct
//BREAK synchronized void withdraw() => void withdraw()

/// Check and payment under one lock: nobody can come in between.

int balance = 100;

synchronized boolean covers(int amount) { return balance >= amount; }

synchronized void pay(int amount) { balance -= amount; }

synchronized void withdraw() {
    if (covers(100)) {
        Thread.yield();       // a real program would log, ask, reckon
        pay(100);
    }
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::withdraw);
    var b = Thread.ofPlatform().name("B").start(this::withdraw);
    a.join();
    b.join();
    IO.println(balance);
}

// Outcomes of 200 runs:
//   0    | required  | one withdrawal is paid, the other refused
//   -100 | forbidden | both are paid, as in CheckThenAct
