/// What has a name by itself: a class, and the object of the main class.

void main() {
    both(this, String.class);
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
