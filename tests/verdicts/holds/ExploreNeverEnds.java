// Rule: a thread that waits for ever is an ending; which schedules lead to it is counted.
final Object lock = new Object();

void main() throws InterruptedException {
    var one = new Thread(() -> { synchronized (lock) { lock.notify(); } });
    one.start();
    synchronized (lock) { lock.wait(); }
    IO.println("woken");
}

// Schedules:
//   woken | 1 | it waits, then is woken
//   , Never ends | 1 | nobody waits yet when it is notified
