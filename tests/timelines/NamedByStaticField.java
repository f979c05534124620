/// Row 1: static fields.

static class Bank {
    static final Object TOTALS = new Object();
}

static Object second = new Object();

void main() {
    both(Bank.TOTALS, second);
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
