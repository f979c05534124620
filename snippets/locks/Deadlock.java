///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//TIMELINE

/// Two transfers between the same two accounts, in opposite directions. Both have their first lock.

static class Account {
    int balance = 100;
}

final AtomicInteger begun = new AtomicInteger();

void transfer(Account from, Account to, int amount) {
    synchronized (from) {
        begun.incrementAndGet();       // the unlucky moment, forced
        while (begun.get() < 2) Thread.yield();
        synchronized (to) {
            from.balance -= amount;
            to.balance += amount;
        }
    }
}

void main() {
    var ann = new Account();
    var bob = new Account();
    Thread.ofPlatform().name("A").start(() -> transfer(ann, bob, 10));
    Thread.ofPlatform().name("B").start(() -> transfer(bob, ann, 20));
}

// Deadlocks:
//   A -> B -> A
