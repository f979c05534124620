//EXPLORE

/// One that is named takes no number.
void main() {
    try {
        var tried = new Thread(() -> IO.println("tried"));
        tried.start();
        tried.join();
    } catch (InterruptedException e) {
        throw new AssertionError(e);
    }
    new Thread(() -> IO.println("ann"), "ann").start();
}
