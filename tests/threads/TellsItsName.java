//EXPLORE

void main() {
    var worker = new Thread(() -> IO.println(Thread.currentThread().getName()));
    worker.start();
}
