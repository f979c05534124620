// Rule: the whole cycle, not a part of it.
//LIMIT 2s
final Object[] forks = { new Object(), new Object(), new Object() };
final CountDownLatch all = new CountDownLatch(3);

void eat(int i) {
    synchronized (forks[i]) {
        all.countDown();
        try { all.await(); } catch (InterruptedException e) { }
        synchronized (forks[(i + 1) % 3]) { IO.println("never"); }
    }
}

void main() {
    for (int i = 0; i < 3; i++) {
        int me = i;
        new Thread(() -> eat(me), "p" + i).start();
    }
}

// Deadlocks:
//   p0 -> p1 -> p0
