//EXPLORE

void main() throws InterruptedException {
    try {
        var tried = new Thread(() -> IO.println("tried"));
        tried.start();
        tried.join();
    } finally {
        IO.println("main");
    }
}
