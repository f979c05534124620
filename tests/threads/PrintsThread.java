//EXPLORE

/// Its text says the name.
void main() {
    var worker = new Thread(() -> IO.println("Thread" + "-0"));
    worker.start();
    boolean named = !String.valueOf(worker).isEmpty();
}
