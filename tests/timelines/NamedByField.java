//LIMIT 60s

/// Row 2: a field of each of two objects that have names, one of them a class above.

static class Account {
    final Object lock = new Object();
}

static class Savings extends Account {}

final Account from = new Account(), to = new Savings();

void main() {
    both(from.lock, to.lock);
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
