///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//BREAK new ReentrantLock() => new ReentrantLock(true)

/// One thread waits for the lock. Another lets go of it and takes it again, until the first has had it.

final ReentrantLock lock = new ReentrantLock();
boolean served = false;

void wantIt() {
    lock.lock();
    served = true;
    lock.unlock();
}

void main() throws InterruptedException {
    // fold waiter
    lock.lock();
    var waiter = Thread.ofPlatform().name("waiter").start(this::wantIt);
    while (!lock.hasQueuedThread(waiter)) Thread.onSpinWait();
    // endfold
    int passedBy = 0;
    for (;;) {
        lock.unlock();                     // here it could be served
        lock.lock();
        if (served) break;
        passedBy++;
    }
    lock.unlock();
    waiter.join();
    IO.println(passedBy);
}

// Outcomes of 200 runs:
//   0       | acceptable | served at once
//   {n:int} | required   | passed by so many times
