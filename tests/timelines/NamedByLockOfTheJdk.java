/// A lock's inner parts are the lock; one that a variable has, too.

final ReentrantLock[] forks = {new ReentrantLock(), new ReentrantLock()};
final AtomicInteger met = new AtomicInteger();

void eat(int seat) {
    forks[seat].lock();
    met.incrementAndGet();
    while (met.get() < 2) Thread.yield();
    forks[1 - seat].lock();
}

void main() {
    Thread.ofPlatform().name("A").start(() -> eat(0));
    Thread.ofPlatform().name("B").start(() -> eat(1));
}
