///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+

/// The same table, unforced, in every order there is.

final List<ReentrantLock> forks = List.of(
    new ReentrantLock(), new ReentrantLock(), new ReentrantLock());

void eat(int seat) {
    int left = seat, right = (seat + 1) % 3;
    forks.get(left).lock();
    forks.get(right).lock();
    forks.get(right).unlock();
    forks.get(left).unlock();
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
//   all have eaten | 24 | somebody finds two forks
//   , Deadlocks    | 6  | each has one
