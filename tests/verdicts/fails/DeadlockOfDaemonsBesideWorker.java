// Rule: with the last thread that is no daemon the JVM ends, though that one only waited for a task.
final Object a = new Object(), b = new Object();
final CyclicBarrier both = new CyclicBarrier(2);

void take(Object first, Object second) {
    synchronized (first) {
        try {
            both.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            return;
        }
        synchronized (second) { }
    }
}

void main() throws InterruptedException, ExecutionException {
    var pool =
        new ThreadPoolExecutor(0, 1, 2, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    pool.submit(() -> IO.println("done")).get();
    for (var way : List.<Runnable>of(() -> take(a, b), () -> take(b, a))) {
        var thread = new Thread(way);
        thread.setDaemon(true);
        thread.start();
    }
}

// Output:
//   done
// Deadlocks:
//   Thread-0 -> Thread-1 -> Thread-0
