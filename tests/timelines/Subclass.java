Thread main;

void main() throws Exception {
    class Worker extends Thread {
        @Override
        public void run() {
            until(main, Thread.State.WAITING);
        }
    }
    main = Thread.currentThread();
    var worker = new Worker();
    worker.start();
    worker.join();
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
