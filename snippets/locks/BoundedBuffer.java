///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//TIMELINE
//BREAK while (items.size() == 2) => while (items.size() == 9)

/// Room for two, and two places to wait: one for who finds it full, one for who finds it empty.

final ReentrantLock lock = new ReentrantLock();
final Condition room = lock.newCondition();
final Condition goods = lock.newCondition();
final Queue<Integer> items = new ArrayDeque<>();
int most = 0;

void put(int item) throws InterruptedException {
    lock.lock();
    try {
        while (items.size() == 2) room.await();
        items.add(item);
        most = Math.max(most, items.size());
        goods.signal();
    } finally {
        lock.unlock();
    }
}

// fold rest
int take() throws InterruptedException {
    lock.lock();
    try {
        while (items.isEmpty()) goods.await();
        room.signal();
        return items.remove();
    } finally {
        lock.unlock();
    }
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(() -> {
        try {
            for (int item = 1; item <= 8; item++) put(item);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    });
    while (a.isAlive() && a.getState() != Thread.State.WAITING)
        Thread.onSpinWait();           // until the buffer is full
    var taken = new ArrayList<Integer>();
    for (int i = 0; i < 8; i++) taken.add(take());
    a.join();
    IO.println(taken + ", at most " + most + " in the buffer");
}
// endfold

// Output:
//   [1, 2, 3, 4, 5, 6, 7, 8], at most {most:int} in the buffer
// where most == 2
