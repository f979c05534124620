///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES Philosophers
//BREAK new Semaphore(2) => new Semaphore(3)

/// Left fork first again, but only two philosophers may reach for forks at a time.

final List<ReentrantLock> forks = List.of(
    new ReentrantLock(), new ReentrantLock(), new ReentrantLock());
final Semaphore seats = new Semaphore(2);

void eat(int seat) {
    int left = seat, right = (seat + 1) % 3;
    seats.acquireUninterruptibly();
    forks.get(left).lock();
    forks.get(right).lock();
    forks.get(right).unlock();
    forks.get(left).unlock();
    seats.release();
}

void main() throws InterruptedException {
    var table = new ArrayList<Thread>();
    for (int seat = 0; seat < 3; seat++) {
        int mine = seat;
        table.add(Thread.ofPlatform().name("p" + seat)
            .start(() -> eat(mine)));
    }
    for (var philosopher : table) philosopher.join();
    IO.println("all have eaten");
}

// Schedules:
//   all have eaten | 1704 | no order ends otherwise
