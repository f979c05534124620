void main() throws Exception {
    var worker = new Thread(() -> IO.println("worker"), "worker");
    worker.start();
    until(worker, Thread.State.TERMINATED);
    worker.join();
    IO.println("main");
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
