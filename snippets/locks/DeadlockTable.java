///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+

/// Three philosophers, three forks, and each takes the left one first. Virtual threads, `ReentrantLock`s.

final List<ReentrantLock> forks = List.of(
    new ReentrantLock(), new ReentrantLock(), new ReentrantLock());
final Phaser leftTaken = new Phaser(3);

void eat(int seat) {
    forks.get(seat).lock();
    leftTaken.arriveAndAwaitAdvance(); // the unlucky moment, forced
    forks.get((seat + 1) % 3).lock();
    IO.println("philosopher " + seat + " eats");
}

void main() throws InterruptedException {
    var table = new ArrayList<Thread>();
    for (int seat = 0; seat < 3; seat++) {
        int mine = seat;
        table.add(Thread.ofVirtual().name("p" + seat)
            .start(() -> eat(mine)));
    }
    for (var philosopher : table) philosopher.join();
}

// Deadlocks:
//   p0 -> p1 -> p2 -> p0
