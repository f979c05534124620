// Rule: who has joined an idle worker goes on when that ends, and may break the ring.
final Lock one = new ReentrantLock(), two = new ReentrantLock();
final CyclicBarrier both = new CyclicBarrier(2);
Thread worker;

void take(Lock first, Lock second) {
    try {
        first.lockInterruptibly();
        both.await();
        second.lockInterruptibly();
    } catch (InterruptedException | BrokenBarrierException e) {
        System.exit(3);
    }
}

void main() throws Exception {
    var pool = new ThreadPoolExecutor(0, 1, 2, TimeUnit.SECONDS,
        new SynchronousQueue<>(), r -> worker = new Thread(r, "worker"));
    pool.submit(() -> { }).get();
    var a = new Thread(() -> take(one, two), "a");
    a.start();
    new Thread(() -> take(two, one), "b").start();
    worker.join();
    a.interrupt();
}

// Deadlocks:
//   a -> b -> a
