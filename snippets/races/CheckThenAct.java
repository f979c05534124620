///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//EXPLORE
//BREAK balance >= amount => balance > amount

/// Two withdrawals of 100 from an account of 100. Each step has a lock.

int balance = 100;

synchronized boolean covers(int amount) { return balance >= amount; }

synchronized void pay(int amount) { balance -= amount; }

void withdraw() {
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
//   0    | acceptable | the second withdrawal was refused
//   -100 | required   | both checked, then both paid
//   100  | forbidden  | the first to check is always paid
