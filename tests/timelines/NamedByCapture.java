/// Row 5: what lambdas keep, and what an inner class does.

final AtomicInteger met = new AtomicInteger();

void transfer(Object from, Object to) {
    synchronized (from) {
        met.incrementAndGet();
        while (met.get() < 2) Thread.yield();
        synchronized (to) { }
    }
}

void main() {
    long amount = System.nanoTime();
    var ann = new Object();
    var bob = new Object();
    Thread.ofPlatform().name("A").start(() -> {
        if (amount != 0) transfer(ann, bob);
    });
    Thread.ofPlatform().name("B").start(new Runnable() {
        @Override
        public void run() {
            transfer(bob, ann);
        }
    });
}
