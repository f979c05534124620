//EXPLORE

/// Two would have one name, and no text of the program says so.
void main() {
    var worker = new Thread(() -> IO.println("Thread" + "-0"));
    new Thread(() -> IO.println("worker"), "work".concat("er")).start();
    worker.start();
}
