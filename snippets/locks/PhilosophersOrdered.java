///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES Philosophers

/// The fork with the lower number first: for the last philosopher that is the right one.

final List<ReentrantLock> forks = List.of(
    new ReentrantLock(), new ReentrantLock(), new ReentrantLock());

void eat(int seat) {
    int left = seat, right = (seat + 1) % 3;
    boolean leftFirst = left < right;
    forks.get(leftFirst ? left : right).lock();
    forks.get(leftFirst ? right : left).lock();
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
//   all have eaten | 20 | no order ends otherwise
