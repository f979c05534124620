/// Row 3: elements of an array that has a name.

final Object[] forks = {new Object(), new Object()};

void main() {
    both(forks[1], forks[0]);
}

static void both(Object one, Object other) {
    var met = new AtomicInteger();
    start("A", one, other, met);
    start("B", other, one, met);
}

static void start(String name, Object one, Object other, AtomicInteger met) {
    new Thread(() -> {
        synchronized (one) {
            met.incrementAndGet();
            while (met.get() < 2) Thread.yield();
            synchronized (other) { }
        }
    }, name).start();
}
