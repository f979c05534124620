///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK transfer(bob, ann, 20) => transfer(ann, bob, 20)

/// The same two transfers, and nobody waits until the other has begun.

static class Account {
    int balance = 100;
}

void transfer(Account from, Account to, int amount) {
    synchronized (from) {
        synchronized (to) {
            from.balance -= amount;
            to.balance += amount;
        }
    }
}

void main() throws InterruptedException {
    var ann = new Account();
    var bob = new Account();
    var a = Thread.ofPlatform().name("A")
        .start(() -> transfer(ann, bob, 10));
    var b = Thread.ofPlatform().name("B")
        .start(() -> transfer(bob, ann, 20));
    // fold print
    a.join();
    b.join();
    IO.println(ann.balance + " " + bob.balance);
    // endfold
}

// Outcomes of 200 runs:
//   110 90      | required    | one has both locks before the other has any
//   , Deadlocks | interesting | each has one
//   100 100     | forbidden   | neither is done, and the program ends
// Schedules:
//   110 90      | 2
//   , Deadlocks | 2
