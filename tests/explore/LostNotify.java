/// The signal is sent before anybody waits for it.

final Object lock = new Object();

void main() throws InterruptedException {
    Thread waiter = new Thread(() -> {
        synchronized (lock) { try { lock.wait(); } catch (InterruptedException e) { } }
        IO.println("woken");
    });
    waiter.start();
    synchronized (lock) { lock.notify(); }
    waiter.join();
}

// Schedules:
//   woken | 1
//   , Never ends | 1

// Races:
