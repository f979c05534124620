//EXPLORE

void main() throws InterruptedException {
    var parent = new Thread(() -> {
        var child = new Thread(() -> IO.println("thread_2"));
        child.start();
        IO.println("thread_1");
    });
    parent.start();
}
