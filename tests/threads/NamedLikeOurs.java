//EXPLORE

/// Two that are named alike but for a number can't be taken for each other.
void main() {
    var worker = new Thread(() -> IO.println("Thread" + "-0"));
    new Thread(() -> IO.println("thread 1"), "thread 1").start();
    worker.start();
}
