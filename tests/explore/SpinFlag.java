/// One thread spins on a volatile flag; the other publishes a message first.

volatile boolean ready;
int message;

void main() throws InterruptedException {
    Thread reader = new Thread(() -> {
        while (!ready) { Thread.onSpinWait(); }
        IO.println(message);
    });
    reader.start();
    message = 42;
    ready = true;
    reader.join();
}

// Schedules:
//   42 | 3
