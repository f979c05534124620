//EXPLORE

/// Who wrote this speaks of Thread-0.
void main() {
    var worker = new Thread(() -> IO.println("Thread" + "-0"));
    worker.start();
}
