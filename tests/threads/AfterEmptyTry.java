//EXPLORE

void main() {
    try {
        Thread.sleep(1);
    } catch (InterruptedException e) {
        return;
    }
    var first = new Thread(() -> IO.println("first"));
    var second = new Thread(() -> IO.println("second"));
    first.start();
    second.start();
}
