/// The pool's thread is made when it is needed, be that before the other's or after.
void main() throws Exception {
    var pool = Executors.newFixedThreadPool(1, Thread.ofPlatform().factory());
    pool.submit(() -> IO.println("thread_1")).get();
    var later = new Thread(() -> IO.println("thread_2"));
    later.start();
    later.join();
    pool.shutdown();
}
