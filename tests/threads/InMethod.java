//EXPLORE

void begin(Runnable task) {
    var begun = new Thread(task);
    begun.start();
}

void main() {
    begin(() -> IO.println("thread_1"));
    var last = new Thread(() -> IO.println("thread_2"));
    last.start();
}
