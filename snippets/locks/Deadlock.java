///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//TIMELINE

/// Two transfers between the same two accounts, in opposite directions. Both have their first lock.

static class Account {
    int balance = 100;
}

final CountDownLatch bothBegun = new CountDownLatch(2);

void transfer(Account from, Account to, int amount) {
    synchronized (from) {
        await(bothBegun);      // the unlucky moment, forced
        synchronized (to) {
            from.balance -= amount;
            to.balance += amount;
        }
    }
}

void await(CountDownLatch latch) {
    latch.countDown();
    try {
        latch.await();
    } catch (InterruptedException e) {
        throw new IllegalStateException(e);
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
