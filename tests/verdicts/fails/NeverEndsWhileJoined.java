// Rule: the end of an idle worker wakes who has joined it.
//LIMIT 500ms
Thread worker;

void main() throws Exception {
    var pool = new ThreadPoolExecutor(0, 1, 60, TimeUnit.SECONDS,
        new SynchronousQueue<>(), r -> worker = new Thread(r, "worker"));
    pool.submit(() -> { }).get();
    worker.join();
}

// Never ends:
