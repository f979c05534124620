///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//EXPLORE
//BREAK if (!to.lock.tryLock()) return false; => to.lock.lock();

/// Who can't have the second lock gives the first one back, and tries again.

// fold account
static class Account {
    final ReentrantLock lock = new ReentrantLock();
    int balance = 100;
}
// endfold

boolean tryTransfer(Account from, Account to, int amount) {
    if (!from.lock.tryLock()) return false;
    try {
        if (!to.lock.tryLock()) return false;
        try {
            from.balance -= amount;
            to.balance += amount;
            return true;
        } finally {
            to.lock.unlock();
        }
    } finally {
        from.lock.unlock();
    }
}

void transfer(Account from, Account to, int amount) {
    while (!tryTransfer(from, to, amount)) Thread.yield();
}

// fold main
void main() throws InterruptedException {
    var ann = new Account();
    var bob = new Account();
    var a = Thread.ofPlatform().name("A")
        .start(() -> transfer(ann, bob, 10));
    var b = Thread.ofPlatform().name("B")
        .start(() -> transfer(bob, ann, 20));
    a.join();
    b.join();
    IO.println(ann.balance + " " + bob.balance);
}
// endfold

// Outcomes of 50 runs:
//   110 90 | required | sooner or later each finds both locks free
