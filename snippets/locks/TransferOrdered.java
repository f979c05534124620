///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES Transfer
//BREAK new Account(2) => new Account(1)

/// Whoever needs two accounts locks the one with the lower number first.

// fold account
static class Account {
    final int id;
    int balance = 100;

    Account(int id) { this.id = id; }
}
// endfold

void transfer(Account from, Account to, int amount) {
    var first = from.id < to.id ? from : to;
    var second = from.id < to.id ? to : from;
    synchronized (first) {
        synchronized (second) {
            from.balance -= amount;
            to.balance += amount;
        }
    }
}

void main() throws InterruptedException {
    var ann = new Account(1);
    var bob = new Account(2);
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

// Schedules:
//   110 90 | 2 | one goes after the other
