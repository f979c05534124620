// Rule: what a thread does when its work as a worker is over, it may do some time.
//LIMIT 500ms
void main() throws Exception {
    var main = Thread.currentThread();
    var pool = new ThreadPoolExecutor(0, 1, 60, TimeUnit.SECONDS,
        new SynchronousQueue<>(), r -> new Thread(new FutureTask<Void>(r, null) {
            @Override
            protected void done() {
                main.interrupt();
            }
        }, "worker"));
    pool.submit(() -> { }).get();
    try {
        new CountDownLatch(1).await();
    } catch (InterruptedException e) {
        return;
    }
}

// Never ends:
