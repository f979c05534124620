volatile boolean running;

void main() throws Exception {
    var busy = new Thread(() -> {
        running = true;
        while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
        IO.println("interrupted");
    }, "busy");
    busy.start();
    while (!running) Thread.onSpinWait();
    busy.interrupt();
    while (busy.isAlive()) Thread.yield();
}
