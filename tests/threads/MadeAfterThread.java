/// A thread that makes one may do so before main makes the next.
void main() throws InterruptedException {
    var maker = new Thread(() -> {
        var made = new Thread(() -> IO.println("thread_2"));
        made.start();
    });
    maker.start();
    maker.join();
    var last = new Thread(() -> IO.println("thread_3"));
    last.start();
}
